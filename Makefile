SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

FORGE       := node_modules/.bin/forge
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
installed   := node_modules/.package-lock.json

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(installed): package.json package-lock.json
	npm ci --no-progress
	@touch $@

build: ## build the binary into bin/
	go build -o bin/almanac ./cmd/almanac

demo: $(installed) build ## run all of it once: chain, contracts, Postgres, indexer, keeper, stakers, report
	bin/almanac dev --rpc-port 0

dev: $(installed) build ## the same, and stay up for a wallet on port 8545
	bin/almanac dev --keep

contracts: $(installed) ## compile the contracts
	$(FORGE) build

generate: contracts ## write bindings, schema.sql and gas snapshots
	go run ./tools/bindgen
	go test ./internal/store -run TestSchema -update -count=1
	$(FORGE) test --match-path 'contracts/test/gas/*'

verify: contracts ## prove that what is generated is fresh
	go run ./tools/bindgen -check
	go test ./internal/store -run TestSchema -count=1
	go mod tidy -diff

lint: $(installed) ## formatters and linters, warnings are errors
	test -z "$$(gofmt -l bindings cmd internal migrations tools | tee /dev/stderr)"
	go vet ./...
	go run $(STATICCHECK) $$(go list ./... | grep -v /bindings)
	$(FORGE) fmt --check
	$(FORGE) lint contracts/src
	node_modules/.bin/solhint --max-warnings 0 'contracts/src/**/*.sol'

test-contracts: $(installed) ## Foundry tests; fails where a gas figure is not that of contracts/snapshots
	$(FORGE) test --gas-snapshot-check true

test-go: $(installed) ## Go tests, on a real node and a real Postgres
	go test -timeout 15m ./...

test: test-contracts test-go ## all tests

check: verify lint test ## what CI runs

.PHONY: help build demo dev contracts generate verify lint test-contracts test-go test check
