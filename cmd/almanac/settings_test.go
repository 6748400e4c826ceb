package main

import (
	"strings"
	"testing"
)

func TestFaults_AreReportedTogetherWithTheirOrigin(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "almanac.yaml", "poll: never\nno-such-key: 1\n")
	t.Setenv("ALMANAC_METRICS_PORT", "many")
	_, code, said := run(t, "indexer", "run", "--no-such-flag", "7", "--batch", "x", "--max-fork", "-1", "--network", "none.json", "now")
	if code != exitUsage {
		t.Errorf("got exit %d, want %d", code, exitUsage)
	}
	for _, want := range []string{
		"unknown flag --no-such-flag", `takes no argument "now"`, "--network none.json: no such file",
		`--batch "x"`, `--max-fork "-1"`, `ALMANAC_METRICS_PORT "many"`, `almanac.yaml: poll "never"`,
		"almanac.yaml: no-such-key is no setting", "--rpc: missing", "--database-url: missing",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("got:\n%s\nwant it to say %q", said, want)
		}
	}
	for _, needless := range []string{"--batch 0", `"7"`} {
		if strings.Contains(said, needless) {
			t.Errorf("got:\n%s\nwant nothing of %s", said, needless)
		}
	}
}

func TestFaults_OfRangeNameTheirOrigin(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("ALMANAC_STAKERS", "0")
	write(t, "almanac.yaml", "epochs: 0\ndev: {rpc-port: -1}\n")
	_, _, said := run(t, "dev", "--speed", "0")
	want := []string{"almanac.yaml: epochs 0: must", "--speed 0: must", "ALMANAC_STAKERS 0: must", "almanac.yaml: dev.rpc-port -1: must"}
	lines := strings.Split(said, "\nalmanac: ")
	if len(lines) != len(want) {
		t.Fatalf("got:\n%s\nwant %d lines", said, len(want))
	}
	for i := range want {
		if !strings.HasPrefix(lines[i], want[i]) {
			t.Errorf("line %d: got %q, want it to begin with %q", i, lines[i], want[i])
		}
	}
}

func TestFaults_OfTheFileHideNoOthers(t *testing.T) {
	t.Chdir(t.TempDir())
	for text, want := range map[string]string{
		"a: [":                        "config file almanac.yaml: yaml: ",
		"- a\n- b\n":                  "config file almanac.yaml: yaml: ",
		"epochs: [1, 2]\n":            "config file almanac.yaml: epochs: not a single value",
		"help: true\n":                "almanac.yaml: help is no setting of any command",
		"config: other.yaml\n":        "almanac.yaml: config is no setting of any command",
		"no-descriptions: true\n":     "almanac.yaml: no-descriptions is no setting of any command",
		"keepr: {poll: 1s}\n":         "almanac.yaml: keepr is no command with settings",
		"keeper: {database-url: x}\n": "almanac.yaml: keeper.database-url is no setting of almanac keeper",
	} {
		write(t, "almanac.yaml", text)
		_, code, said := run(t, "dev", "--epochs", "0")
		lines := strings.Split(said, "\n")
		if code != exitUsage || len(lines) != 2 || !strings.Contains(said, want) || !strings.Contains(said, "--epochs 0: must") {
			t.Errorf("%q: got exit %d:\n%s\nwant exit %d and two lines, one with %q, one about --epochs", text, code, said, exitUsage, want)
		}
	}
}

func TestFaults_OfFilesComeTogether(t *testing.T) {
	t.Chdir(t.TempDir())
	_, code, said := run(t, "deploy", "--rpc", "x", "--keystore", "none.key", "--password-file", ".", "--plan", "none.yaml")
	if code != exitUsage {
		t.Errorf("got exit %d, want %d", code, exitUsage)
	}
	for _, want := range []string{"--keystore none.key: no such file", "--password-file .: is a directory", "none.yaml"} {
		if !strings.Contains(said, want) {
			t.Errorf("got:\n%s\nwant it to say %q", said, want)
		}
	}
}

func TestSettings_ASectionWinsForItsCommand(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "almanac.yaml", "metrics-port: -1\nkeeper: {metrics-port: -2}\nmigrate: {database-url: postgres://x@127.0.0.1:1/y}\n")
	for command, want := range map[string]string{
		"indexer run": "almanac.yaml: metrics-port -1",
		"keeper":      "almanac.yaml: keeper.metrics-port -2",
	} {
		if _, _, said := run(t, strings.Fields(command)...); !strings.Contains(said, want) {
			t.Errorf("%s: got:\n%s\nwant %q", command, said, want)
		}
	}
	if _, _, said := run(t, "migrate", "status"); !strings.Contains(said, "no Postgres answers at 127.0.0.1:1") {
		t.Errorf("migrate status: got %q, want the section's database", said)
	}
}

func TestSettings_FlagOverEnvironmentOverFile(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "almanac.yaml", "rpc: http://127.0.0.1:1\ndatabase-url: postgres://127.0.0.1:1/file\n")
	for _, c := range []struct {
		env  string
		args []string
		want string
	}{
		{"", nil, "127.0.0.1:1"},
		{"http://127.0.0.1:2", nil, "127.0.0.1:2"},
		{"http://127.0.0.1:2", []string{"--rpc", "http://127.0.0.1:3"}, "127.0.0.1:3"},
	} {
		t.Setenv("ALMANAC_RPC", c.env)
		_, _, said := run(t, append([]string{"verify"}, c.args...)...)
		if !strings.Contains(said, c.want) {
			t.Errorf("env %q, args %v: got %q, want the node from %s", c.env, c.args, said, c.want)
		}
	}
}
