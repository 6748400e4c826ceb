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

// service is what a command runs for long, and what it answers to probes. All but run may be nil.
type service struct {
	run           func(context.Context) error
	metrics       prometheus.Gatherer // besides those of the registry it was given
	health, ready func(context.Context) daemon.Health
}

// serve runs one service and answers probes until ctx ends, which is no error, or one of them fails.
func (s *serviceFlags) serve(c *cobra.Command, open func(daemon.Options) (service, error)) error {
	listener, err := daemon.ListenMetrics(s.metricsHost, s.metricsPort)
	if err != nil {
		return err
	}
	defer listener.Close()
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
	opened, err := open(daemon.Options{Log: log, Registry: registry, Poll: s.poll})
	if err != nil {
		return err
	}
	probes := daemon.Probes{Metrics: registry, Health: opened.health, Ready: opened.ready}
	if opened.metrics != nil {
		probes.Metrics = prometheus.Gatherers{registry, opened.metrics}
	}
	log.Info("started", "service", topLevel(c).Name(), "metrics", daemon.MetricsURL(listener))
	err = together(c.Context(), opened.run, func(ctx context.Context) error { return probes.Serve(ctx, listener) })
	if err == nil {
		log.Info("stopped", "service", topLevel(c).Name())
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
