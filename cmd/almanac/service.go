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
	metricsPort int
	poll        time.Duration
}

func addServiceFlags(c *cobra.Command, port int) *serviceFlags {
	var s serviceFlags
	c.Flags().IntVar(&s.metricsPort, "metrics-port", port, "port of /metrics on localhost; 0 takes a free one")
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
func (s *serviceFlags) serve(c *cobra.Command, build func(daemon.Options) (func(context.Context) error, error)) error {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
	metrics, err := daemon.ListenMetrics("127.0.0.1", s.metricsPort)
	if err != nil {
		return err
	}
	defer metrics.Close()
	run, err := build(daemon.Options{Log: log, Registry: registry, Poll: s.poll})
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancelCause(c.Context())
	var running sync.WaitGroup
	service := func(run func(context.Context) error) {
		running.Go(func() {
			if err := run(ctx); err != nil {
				stop(err)
			}
		})
	}
	service(func(ctx context.Context) error { return daemon.ServeMetrics(ctx, metrics, registry) })
	log.Info("started", "service", c.Name(), "metrics", daemon.MetricsURL(metrics))
	service(run)
	running.Wait()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) {
		return cause
	}
	log.Info("stopped", "service", c.Name())
	return nil
}
