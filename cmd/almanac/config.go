package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// config is a config file: settings, and sections of settings named for a command, which win for that command.
type config struct {
	path     string
	settings map[string]string
	sections map[string]map[string]string
}

// readConfig reads the file named by --config or ALMANAC_CONFIG, or almanac.yaml if it is there.
func readConfig(c *cobra.Command) (config, error) {
	path, _ := c.Flags().GetString("config")
	if path == "" {
		path = os.Getenv("ALMANAC_CONFIG")
	}
	named := path != ""
	if !named {
		path = "almanac.yaml"
	}
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return config{}, nil
	}
	if err != nil {
		return config{}, fmt.Errorf("config file %s: %w", path, reason(err))
	}
	file, err := parseConfig(raw)
	if err != nil {
		return config{}, fmt.Errorf("config file %s: %s", path, strings.Join(strings.Fields(err.Error()), " "))
	}
	file.path = path
	return file, nil
}

func parseConfig(raw []byte) (config, error) {
	file := config{settings: map[string]string{}, sections: map[string]map[string]string{}}
	var entries map[string]yaml.Node
	if err := yaml.Unmarshal(raw, &entries); err != nil {
		return file, err
	}
	for key, node := range entries {
		if node.Kind != yaml.MappingNode {
			var text string
			if err := node.Decode(&text); err != nil {
				return file, fmt.Errorf("%s: not a single value", key)
			}
			file.settings[key] = text
			continue
		}
		var section map[string]string
		if err := node.Decode(&section); err != nil {
			return file, fmt.Errorf("%s: %w", key, err)
		}
		file.sections[key] = section
	}
	return file, nil
}

// value is what the file says for a command, and where.
func (f config) value(c *cobra.Command, name string) (text, origin string) {
	section := topLevel(c).Name()
	if text := f.sections[section][name]; text != "" {
		return text, fmt.Sprintf("%s: %s.%s", f.path, section, name)
	}
	return f.settings[name], f.path + ": " + name
}

// unknown notes what no command understands; a file may serve several.
func (f config) unknown(root *cobra.Command) []error {
	all, known := map[string]bool{}, map[string]map[string]bool{}
	for _, c := range leaves(root) {
		section := topLevel(c).Name()
		if known[section] == nil {
			known[section] = map[string]bool{}
		}
		settings(c, func(flag *pflag.Flag, _ *setting) { all[flag.Name], known[section][flag.Name] = true, true })
	}
	var lines []string
	for key := range f.settings {
		if !all[key] {
			lines = append(lines, key+" is no setting of any command")
		}
	}
	for section, settings := range f.sections {
		if len(known[section]) == 0 {
			lines = append(lines, section+" is no command with settings")
			continue
		}
		for key := range settings {
			if !known[section][key] {
				lines = append(lines, fmt.Sprintf("%s.%s is no setting of almanac %[1]s", section, key))
			}
		}
	}
	slices.Sort(lines)
	var faults []error
	for _, line := range lines {
		faults = append(faults, fmt.Errorf("%s: %s", f.path, line))
	}
	return faults
}

// topLevel is the command below the root that c is, or belongs to.
func topLevel(c *cobra.Command) *cobra.Command {
	for c.HasParent() && c.Parent().HasParent() {
		c = c.Parent()
	}
	return c
}
