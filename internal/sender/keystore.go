package sender

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// OpenKeystore unlocks a keystore file, as geth and cast write it, with the first line of a password file.
func OpenKeystore(path, passwordFile string) (Signer, error) {
	sealed, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("open keystore: %w", err)
	}
	if !isKeystore(sealed) {
		return nil, fmt.Errorf("open keystore %s: the file is not a keystore", path)
	}
	password, err := readPassword(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("open keystore %s: read password file: %w", path, err)
	}
	key, err := keystore.DecryptKey(sealed, password)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("open keystore %s: the password in %s is wrong", path, passwordFile)
	case err != nil:
		return nil, fmt.Errorf("open keystore %s: %w", path, err)
	}
	return KeySigner(key.PrivateKey), nil
}

func isKeystore(b []byte) bool {
	var file struct {
		Crypto json.RawMessage `json:"crypto"`
	}
	return json.Unmarshal(b, &file) == nil && len(file.Crypto) > 0
}

func readPassword(path string) (string, error) {
	b, err := os.ReadFile(path)
	switch {
	case path == "":
		return "", fmt.Errorf("no path given: %w", fs.ErrNotExist)
	case err != nil:
		return "", err
	}
	line, _, _ := strings.Cut(string(b), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}
