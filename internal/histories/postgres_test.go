package histories

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"almanac/internal/pgtemp"
	"almanac/internal/store"
)

// postgres is one server for all groups of histories, which may crash and come up again.
type postgres struct {
	dir string

	mu     sync.Mutex
	server *pgtemp.Server
}

// settings: what is committed must survive a crash of the server, though not one of the machine.
var settings = map[string]string{
	"fsync": "off", "full_page_writes": "off", "synchronous_commit": "on", "jit": "off", "autovacuum": "off", "max_wal_size": "1GB",
	"max_connections": "300",
}

const template = "migrated"

func startPostgres(ctx context.Context) (*postgres, error) {
	root := os.TempDir()
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		root = "/dev/shm"
	}
	dir, err := os.MkdirTemp(root, "almanac-histories-")
	if err != nil {
		return nil, err
	}
	p := &postgres{dir: dir}
	if p.server, err = pgtemp.Start(ctx, pgtemp.Options{Dir: dir, Settings: settings}); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err = p.server.CreateDatabase(ctx, template, ""); err == nil {
		_, err = store.Migrate(ctx, p.server.URL(template))
	}
	if err == nil {
		err = cheapLogin(ctx, p.server.URL(template))
	}
	if err != nil {
		return nil, errors.Join(err, p.close())
	}
	return p, nil
}

func (p *postgres) url(database string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.server.URL(database)
}

func (p *postgres) create(ctx context.Context, name string) error {
	return p.server.CreateDatabase(ctx, name, template)
}

func (p *postgres) drop(ctx context.Context, name string) error {
	return p.server.DropDatabase(ctx, name)
}

// crash stops the server as an immediate shutdown does, and starts it again at the same place.
func (p *postgres) crash(ctx context.Context) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	text, err := os.ReadFile(p.dir + "/data/postmaster.pid")
	if err != nil {
		return err
	}
	line, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		return fmt.Errorf("read the pid of postgres: %w", err)
	}
	if err := syscall.Kill(pid, syscall.SIGQUIT); err != nil {
		return fmt.Errorf("crash postgres: %w", err)
	}
	<-p.server.Done()
	port := p.server.Port()
	_ = p.server.Close() // says that it ended by itself
	for try := 0; ; try++ {
		server, err := pgtemp.Start(ctx, pgtemp.Options{Dir: p.dir, Port: port, Settings: settings})
		if err == nil {
			p.server = server
		}
		if err == nil || try == 20 || ctx.Err() != nil {
			return err
		}
		time.Sleep(50 * time.Millisecond) // another socket may sit on the port for a moment
	}
}

func (p *postgres) close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return errors.Join(p.server.Close(), os.RemoveAll(p.dir))
}

// cheapLogin sets the same password anew, hashed once instead of 4,096 times where the server can do that (16 and newer): lives log
// in by the ten thousand.
func cheapLogin(ctx context.Context, address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	password, _ := u.User.Password()
	_, err = conn.Exec(ctx, fmt.Sprintf("set scram_iterations = 1; alter role %s password '%s'", pgx.Identifier{u.User.Username()}.Sanitize(), password))
	if unknown := new(pgconn.PgError); errors.As(err, &unknown) && unknown.Code == "42704" {
		return nil
	}
	return err
}
