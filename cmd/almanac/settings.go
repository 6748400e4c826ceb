package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// usageError is a fault of what the caller gave us.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

// settled gives a command its action, which runs only where nothing is wrong with what the caller gave: flags and
// arguments, the environment, the config file, and whatever check has to say of the values. All faults are reported together.
func settled(c *cobra.Command, check func() []error, action func(c *cobra.Command) error) *cobra.Command {
	var faults []error
	c.Flags().VisitAll(func(f *pflag.Flag) { f.Value = &setting{Value: f.Value, name: f.Name} })
	c.FParseErrWhitelist.UnknownFlagsHandling = pflag.PassUnknownFlagToArgs
	c.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		if errors.As(err, new(*pflag.ValueRequiredError)) { // the last argument: all others are read
			faults = append(faults, err)
			return c.RunE(c, nil)
		}
		return usageError{fmt.Sprintf("%v; see %s --help", err, c.CommandPath())}
	})
	c.RunE = func(c *cobra.Command, args []string) error {
		faults = append(append(faults, superfluous(c, args)...), fill(c)...)
		faults = append(faults, unparsed(c)...)
		if err := usage(c, append(faults, check()...)); err != nil {
			return err
		}
		return action(c)
	}
	return c
}

// setting is a flag's value that knows where it came from, and keeps what cannot be parsed instead of stopping there.
type setting struct {
	pflag.Value
	name   string
	origin string // as a fault names it: --rpc, ALMANAC_RPC, almanac.yaml: rpc; empty for a default
	fault  error
}

func (s *setting) Set(text string) error {
	s.take(text, "--"+s.name)
	return nil
}

func (s *setting) take(text, origin string) {
	before := s.String()
	s.origin = origin
	if err := s.Value.Set(text); err != nil {
		s.fault = fmt.Errorf("%s %q: not a %s", origin, text, s.Type())
		_ = s.Value.Set(before) // parsing may have left half of it
	}
}

// settings visits the settings of a command in order of their names.
func settings(c *cobra.Command, visit func(f *pflag.Flag, s *setting)) {
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if s, ok := f.Value.(*setting); ok {
			visit(f, s)
		}
	})
}

// superfluous notes unknown flags, and arguments, which no command takes. What follows an unknown flag may be its value.
func superfluous(c *cobra.Command, args []string) (faults []error) {
	for i, arg := range args {
		switch {
		case strings.HasPrefix(arg, "-"):
			flag, _, _ := strings.Cut(arg, "=")
			faults = append(faults, fmt.Errorf("unknown flag %s; see %s --help", flag, c.CommandPath()))
		case i == 0 || !strings.HasPrefix(args[i-1], "-"):
			faults = append(faults, fmt.Errorf("%s takes no argument %q; see %[1]s --help", c.CommandPath(), arg))
		}
	}
	return faults
}

// fill sets every flag that was not given from the environment, and what is then left from the config file.
func fill(c *cobra.Command) []error {
	file, err := readConfig(c)
	settings(c, func(f *pflag.Flag, s *setting) {
		if f.Changed {
			return
		}
		text, origin := os.Getenv(variable(f.Name)), variable(f.Name)
		if text == "" {
			text, origin = file.value(c, f.Name)
		}
		if text != "" {
			s.take(text, origin)
			f.Changed = true
		}
	})
	return append(file.unknown(c.Root()), err)
}

func variable(name string) string {
	return "ALMANAC_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

func unparsed(c *cobra.Command) (faults []error) {
	settings(c, func(_ *pflag.Flag, s *setting) { faults = append(faults, s.fault) })
	return faults
}

// required notes settings that are missing altogether.
func required(c *cobra.Command, names ...string) (faults []error) {
	for _, name := range names {
		f := c.Flags().Lookup(name)
		if s, ok := f.Value.(*setting); ok && s.fault == nil && f.Value.String() == "" {
			faults = append(faults, fmt.Errorf("--%s: missing (%s; or %s, or %[1]s in the config file)", name, f.Usage, variable(name)))
		}
	}
	return faults
}

// readable notes files that were given and cannot be read.
func readable(c *cobra.Command, names ...string) (faults []error) {
	for _, name := range names {
		path := c.Flags().Lookup(name).Value.String()
		if path == "" {
			continue
		}
		if err := canRead(path); err != nil {
			faults = append(faults, fmt.Errorf("--%s %s: %w", name, path, reason(err)))
		}
	}
	return faults
}

// canRead takes nothing out of a pipe, which can be read once only.
func canRead(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return syscall.EISDIR
	case !info.Mode().IsRegular():
		return nil
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	return file.Close()
}

// reason is a file error without the path.
func reason(err error) error {
	var failed *os.PathError
	if errors.As(err, &failed) {
		return failed.Err
	}
	return err
}

// usage reports the faults of settings together, or nil. A setting that is no flag is named as where it came from.
func usage(c *cobra.Command, faults []error) error {
	all := errors.Join(faults...)
	if all == nil {
		return nil
	}
	lines := strings.Split(all.Error(), "\n")
	for i, line := range lines {
		settings(c, func(_ *pflag.Flag, s *setting) {
			name, end := "--"+s.name, strings.IndexAny(line, " :")
			if s.origin != "" && end > 0 && line[:end] == name {
				lines[i] = s.origin + line[end:]
			}
		})
	}
	return usageError{strings.Join(lines, "\nalmanac: ")}
}
