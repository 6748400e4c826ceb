package sender_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"almanac/internal/devnode"
	"almanac/internal/sender"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// seal writes a keystore file for dev key 0 and returns its path.
func seal(t *testing.T, dir, password string) string {
	t.Helper()
	ks := keystore.NewKeyStore(dir, 2, 1) // weak on purpose: quick
	account, err := ks.ImportECDSA(devnode.Key(0), password)
	if err != nil {
		t.Fatal(err)
	}
	return account.URL.Path
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenKeystore_TakesTheFirstLineAsPassword(t *testing.T) {
	t.Parallel()
	path := seal(t, t.TempDir(), "open sesame ")
	for name, content := range map[string]string{"bare": "open sesame ", "unix": "open sesame \n", "windows": "open sesame \r\nmore\r\n"} {
		s, err := sender.OpenKeystore(path, write(t, "password", content))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if s.Address() != devnode.Address(0) {
			t.Errorf("%s: opened %s, want %s", name, s.Address(), devnode.Address(0))
		}
	}
}

func TestOpenKeystore_SaysInOneLineWhatIsWrong(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path, right := seal(t, dir, "right"), write(t, "right", "right")
	for _, c := range []struct{ name, keystore, password, want string }{
		{"no keystore", filepath.Join(dir, "none"), right, "none: no such file"},
		{"a directory", dir, right, "is a directory"},
		{"no password file", path, filepath.Join(dir, "none"), "read password file: open " + filepath.Join(dir, "none")},
		{"no password path", path, "", "read password file: no path given"},
		{"wrong password", path, write(t, "wrong", "wrong"), "the password in"},
		{"raw key", write(t, "key", strings.Repeat("ab", 32)), right, "is not a keystore"},
		{"other JSON", write(t, "json", `{"address":"0x1"}`), right, "is not a keystore"},
		{"broken", write(t, "broken", `{"crypto":{"cipher":"rot13"},"version":3}`), right, "open keystore"},
	} {
		_, err := sender.OpenKeystore(c.keystore, c.password)
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: got %v, want one line with %q", c.name, err, c.want)
		}
	}
}
