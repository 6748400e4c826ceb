package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/spf13/cobra"

	"almanac/internal/daemon"
)

// serviceFlags are common to what runs for long.
type serviceFlags struct {
	metricsHost string
	metricsPort int
	poll        time.Duration
}

func addServiceFlags(c *cobra.Command, port int) *serviceFlags {
	var s serviceFlags
	c.Flags().StringVar(&s.metricsHost, "metrics-host", "127.0.0.1", "address that /metrics listens on; 0.0.0.0 is every one")
	c.Flags().IntVar(&s.metricsPort, "metrics-port", port, "port of /metrics; 0 takes a free one")
	c.Flags().DurationVar(&s.poll, "poll", 2*time.Second, "how often to look for a new head where the node does not tell")
	return &s
}

func (s *serviceFlags) validate() []error {
	var faults []error
	if s.metricsPort < 0 || s.metricsPort > 65535 {
		faults = append(faults, fmt.Errorf("--metrics-port %d: must be 0 to 65535", s.metricsPort))
	}
	if s.poll <= 0 {
		faults = append(faults, fmt.Errorf("--poll %s: must be above 0", s.poll))
	}
	return faults
}

// serve runs one service and its metrics until ctx ends, which is no error, or one of them fails.
func (s *serviceFlags) serve(c *cobra.Command, open func(daemon.Options) (run func(context.Context) error, err error)) error {
	listener, err := daemon.ListenMetrics(s.metricsHost, s.metricsPort)
	if err != nil {
		return err
	}
	defer listener.Close()
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
	run, err := open(daemon.Options{Log: log, Registry: registry, Poll: s.poll})
	if err != nil {
		return err
	}
	log.Info("started", "service", c.Name(), "metrics", daemon.MetricsURL(listener))
	err = together(c.Context(), run, func(ctx context.Context) error { return daemon.ServeMetrics(ctx, listener, registry) })
	if err == nil {
		log.Info("stopped", "service", c.Name())
	}
	return err
}

// together runs services until ctx ends, which is no error, or the first of them fails, and with it the rest.
func together(ctx context.Context, services ...func(context.Context) error) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var running sync.WaitGroup
	for _, run := range services {
		running.Go(func() {
			if err := run(ctx); err != nil {
				stop(err)
			}
		})
	}
	running.Wait()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) {
		return cause
	}
	return nil
}
