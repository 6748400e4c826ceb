package pgtemp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// linksFile lists the library links of the npm package, which npm itself cannot carry. Its install script makes them;
// npm ci --ignore-scripts does not.
const linksFile = "pg-symlinks.json"

// nativeRoot is the npm package's tree that a bin folder belongs to, or nothing.
func nativeRoot(bin string) string {
	root := filepath.Dir(filepath.Clean(bin))
	if _, err := os.Stat(filepath.Join(root, linksFile)); err != nil {
		return ""
	}
	return root
}

// usable returns binaries that the server's user can run: as found, or a copy in the folder where the found ones are out
// of that user's reach, or lack library links that cannot be added in place.
func (b binaries) usable(ctx context.Context, f *folder) (binaries, error) {
	inPlace := f.who.reaches(b.dir) && f.who.reaches(b.postgres())
	if inPlace && b.native != "" {
		err := makeLinks(b.native)
		if err != nil && !errors.Is(err, fs.ErrPermission) && !isReadOnly(err) {
			return b, err
		}
		inPlace = err == nil
	}
	if inPlace {
		return b.identify(ctx)
	}
	if b.native == "" {
		return b, fmt.Errorf("postgres runs as uid %d, who cannot reach %s: install it outside of private folders", f.who.uid, b.dir)
	}
	own := filepath.Join(f.path, "native")
	if err := linkTree(b.native, own); err != nil {
		return b, fmt.Errorf("copy Postgres binaries: %w", err)
	}
	if err := makeLinks(own); err != nil {
		return b, err
	}
	return binaries{dir: filepath.Join(own, "bin"), native: own}.identify(ctx)
}

// makeLinks adds the library links that are missing. Another process may be doing the same.
func makeLinks(root string) error {
	list, err := os.ReadFile(filepath.Join(root, linksFile))
	if err != nil {
		return fmt.Errorf("read library links: %w", err)
	}
	var links []struct{ Source, Target string }
	if err := json.Unmarshal(list, &links); err != nil {
		return fmt.Errorf("read library links: %w", err)
	}
	for _, link := range links {
		source, target := inside(root, link.Source), inside(root, link.Target)
		if _, err := os.Lstat(target); err == nil {
			continue
		}
		relative, err := filepath.Rel(filepath.Dir(target), source)
		if err != nil {
			return fmt.Errorf("make library link %s: %w", link.Target, err)
		}
		if err := os.Symlink(relative, target); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("make library link: %w", err)
		}
	}
	return nil
}

// inside turns a path of the list, which starts with native/, into one below root, wherever root stands.
func inside(root, path string) string {
	return filepath.Join(root, strings.TrimPrefix(filepath.ToSlash(path), "native/"))
}
