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

// usageError is a fault of what the caller gave us.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

// settled gives a command its action. Flags note what they cannot parse instead of stopping at the first; the environment
// and the config file fill in what was not given; and the action hears of all faults together.
func settled(c *cobra.Command, action func(c *cobra.Command, faults []error) error) *cobra.Command {
	var faults []error
	c.Flags().VisitAll(func(f *pflag.Flag) { f.Value = &noting{f.Value, f.Name, &faults} })
	c.Args = func(c *cobra.Command, args []string) error {
		if len(args) > 0 {
			return usageError{fmt.Sprintf("%s: takes no argument %q; see %s --help", c.CommandPath(), args[0], c.CommandPath())}
		}
		return nil
	}
	c.RunE = func(c *cobra.Command, _ []string) error { return action(c, append(faults, fill(c)...)) }
	return c
}

// noting is a flag's value that keeps its parse faults.
type noting struct {
	pflag.Value
	name   string
	faults *[]error
}

func (n *noting) Set(text string) error {
	if err := n.Value.Set(text); err != nil {
		*n.faults = append(*n.faults, fmt.Errorf("--%s %q: not a %s", n.name, text, n.Type()))
	}
	return nil
}

// fill sets every flag that was not given from the environment, and what is then left from the config file.
func fill(c *cobra.Command) (faults []error) {
	file, path, err := configFile(c)
	if err != nil {
		return []error{err}
	}
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || f.Name == "help" || f.Name == "config" {
			return
		}
		variable := "ALMANAC_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		text, origin := os.Getenv(variable), variable
		if text == "" {
			text, origin = file[f.Name], path+": "+f.Name
		}
		if text == "" {
			return
		}
		value := f.Value
		if n, ok := value.(*noting); ok {
			value = n.Value
		}
		if err := value.Set(text); err != nil {
			faults = append(faults, fmt.Errorf("%s %q: not a %s", origin, text, f.Value.Type()))
		}
		f.Changed = true
	})
	for _, key := range unknownKeys(c.Root(), file) {
		faults = append(faults, fmt.Errorf("%s: %s is no setting of any command", path, key))
	}
	return faults
}

// configFile reads the file named by --config or ALMANAC_CONFIG, or almanac.yaml if it is there.
func configFile(c *cobra.Command) (values map[string]string, path string, err error) {
	path, _ = c.Flags().GetString("config")
	if path == "" {
		path = os.Getenv("ALMANAC_CONFIG")
	}
	named := path != ""
	if !named {
		path = "almanac.yaml"
	}
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return nil, path, nil
	}
	if err != nil {
		return nil, path, fmt.Errorf("read config file: %w", err)
	}
	if err := yaml.Unmarshal(raw, &values); err != nil {
		return nil, path, fmt.Errorf("read config file %s: %w", path, err)
	}
	return values, path, nil
}

// unknownKeys finds what no command understands; a file may serve several.
func unknownKeys(root *cobra.Command, file map[string]string) (unknown []string) {
	known := map[string]bool{}
	for _, c := range leaves(root) {
		c.Flags().VisitAll(func(f *pflag.Flag) { known[f.Name] = true })
	}
	for key := range file {
		if !known[key] {
			unknown = append(unknown, key)
		}
	}
	slices.Sort(unknown)
	return unknown
}

// required notes settings that are missing altogether.
func required(c *cobra.Command, names ...string) (faults []error) {
	for _, name := range names {
		if f := c.Flags().Lookup(name); f.Value.String() == "" {
			variable := "ALMANAC_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
			faults = append(faults, fmt.Errorf("--%s: missing (%s; or %s, or %s in the config file)", name, f.Usage, variable, name))
		}
	}
	return faults
}

// usage reports the faults of settings together, or nil.
func usage(faults ...error) error {
	all := errors.Join(faults...)
	if all == nil {
		return nil
	}
	return usageError{strings.ReplaceAll(all.Error(), "\n", "\nalmanac: ")}
}
