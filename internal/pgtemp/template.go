package pgtemp

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

const superuser = "postgres"

// provideCluster leaves a cluster in the folder: the one that is there, or a copy of the template.
func (f *folder) provideCluster(ctx context.Context, bin binaries, durable bool) error {
	standing, err := os.ReadFile(filepath.Join(f.data(), "PG_VERSION"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if err := f.newCluster(ctx, bin, durable); err != nil {
			return fmt.Errorf("make a cluster in %s: %w", f.path, err)
		}
	case err != nil:
		return err
	case strings.TrimSpace(string(standing)) != strconv.Itoa(bin.major):
		return fmt.Errorf("folder %s was made by Postgres %s, the binaries in %s are %d: use the same, or another folder",
			f.path, strings.TrimSpace(string(standing)), bin.dir, bin.major)
	}
	password, err := os.ReadFile(f.passwordFile())
	f.password = strings.TrimSpace(string(password))
	return err
}

// newCluster builds beside and renames, so that a start that is killed leaves nothing that looks like a cluster.
func (f *folder) newCluster(ctx context.Context, bin binaries, durable bool) error {
	half := f.data() + ".new"
	if err := os.RemoveAll(half); err != nil {
		return err
	}
	if err := f.fillCluster(ctx, bin, half); err != nil {
		return err
	}
	if durable {
		if err := f.run(ctx, bin.initdb(), "-D", half, "--sync-only"); err != nil {
			return err
		}
	}
	return os.Rename(half, f.data())
}

// fillCluster copies the template, after making it if it is the first on this machine. Without a cache folder it asks
// initdb each time: slower, never wrong.
func (f *folder) fillCluster(ctx context.Context, bin binaries, half string) error {
	cache := cacheFolder()
	if cache == "" {
		return f.initialise(ctx, bin, half)
	}
	template := filepath.Join(cache, bin.templateName())
	if f.copyTemplate(template, half) == nil {
		return nil
	}
	lock, err := waitLock(ctx, filepath.Join(cache, "lock"))
	if err != nil {
		return err
	}
	defer lock.release()
	if f.copyTemplate(template, half) == nil { // made while we waited
		return nil
	}
	if err := f.initialise(ctx, bin, half); err != nil {
		return err
	}
	// The cluster in hand is good without a template: a full disk in the cache costs the next start its second.
	_ = f.keepTemplate(half, template)
	return nil
}

// copyTemplate leaves nothing behind where it does not succeed.
func (f *folder) copyTemplate(template, half string) error {
	os.Remove(f.passwordFile())
	err := copyFile(filepath.Join(template, "password"), f.passwordFile(), 0o600)
	if err == nil {
		err = copyTree(filepath.Join(template, "data"), half, f.who)
	}
	if err != nil {
		os.RemoveAll(half)
	}
	return err
}

// keepTemplate copies a fresh cluster into the cache. What is under the final name is whole, also after a power cut.
func (f *folder) keepTemplate(cluster, template string) error {
	beside := template + ".new"
	if err := errors.Join(os.RemoveAll(beside), os.RemoveAll(template), os.Mkdir(beside, 0o700)); err != nil {
		return err
	}
	err := errors.Join(
		copyFile(f.passwordFile(), filepath.Join(beside, "password"), 0o600),
		copyTree(cluster, filepath.Join(beside, "data"), account{}))
	if err == nil {
		syscall.Sync()
		err = os.Rename(beside, template)
	}
	if err != nil {
		os.RemoveAll(beside)
	}
	return err
}

// initialise runs initdb with a password of its own making.
func (f *folder) initialise(ctx context.Context, bin binaries, half string) error {
	password := rand.Text()
	if err := os.WriteFile(f.passwordFile(), []byte(password+"\n"), 0o600); err != nil {
		return err
	}
	if err := os.Mkdir(half, 0o700); err != nil {
		return err
	}
	handed := filepath.Join(half, "..", "initdb.password") // read by initdb, as the server's user
	if err := os.WriteFile(handed, []byte(password+"\n"), 0o600); err != nil {
		return err
	}
	defer os.Remove(handed)
	if err := errors.Join(f.who.give(half), f.who.give(handed)); err != nil {
		return err
	}
	return f.run(ctx, bin.initdb(), "-D", half, "-U", superuser, "-A", "scram-sha-256", "--pwfile="+handed,
		"-E", "UTF8", "--no-locale", "--no-sync", "--no-instructions")
}

// run runs a tool of Postgres to its end, as the server's user.
func (f *folder) run(ctx context.Context, name string, arguments ...string) error {
	cmd := exec.CommandContext(ctx, name, arguments...)
	cmd.Dir = "/"
	cmd.Env = environment()
	cmd.SysProcAttr = attributes(f.who)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("run %s: %w: %s", filepath.Base(name), err, lastLine(string(out)))
	}
	return nil
}

var unusual = regexp.MustCompile(`[^0-9A-Za-z.]+`)

// templateName tells clusters apart that one binary makes and another might not read.
func (b binaries) templateName() string {
	size := int64(0)
	if info, err := os.Stat(b.postgres()); err == nil {
		size = info.Size()
	}
	version := strings.Trim(unusual.ReplaceAllString(strings.TrimPrefix(b.version, "postgres (PostgreSQL) "), "-"), "-")
	return fmt.Sprintf("%s-%s-%s-%d", version, runtime.GOOS, runtime.GOARCH, size)
}

// cacheFolder is a folder of ours alone to keep templates in, or nothing where there is no such place.
func cacheFolder() string {
	var candidates []string
	if cache, err := os.UserCacheDir(); err == nil {
		candidates = append(candidates, filepath.Join(cache, "almanac", "postgres"))
	}
	candidates = append(candidates, filepath.Join(os.TempDir(), "almanac-cache-"+strconv.Itoa(os.Getuid())))
	for _, dir := range candidates {
		if os.MkdirAll(dir, 0o700) != nil {
			continue
		}
		info, err := os.Lstat(dir)
		if err != nil || !info.IsDir() || info.Mode().Perm()&0o022 != 0 {
			continue
		}
		if uid, _ := ownerOf(info); uid == os.Getuid() && syscall.Access(dir, 2) == nil {
			return dir
		}
	}
	return ""
}

func lastLine(text string) string {
	text = strings.TrimSpace(text)
	return text[strings.LastIndexByte(text, '\n')+1:]
}
