SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

FORGE       := node_modules/.bin/forge
RELEASE     := FOUNDRY_PROFILE=release FOUNDRY_TEST=contracts/test/gas $(FORGE)
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

contracts: $(installed) ## compile the contracts as they are deployed
	$(RELEASE) build contracts/src contracts/test/support/Tokens.sol

generate: contracts ## write bindings, schema.sql, storage layouts and gas snapshots
	go run ./tools/bindgen
	go test ./internal/store -run TestSchema -update -count=1
	node tools/layout.js
	$(RELEASE) test

verify: contracts ## prove that what is generated is fresh
	go run ./tools/bindgen -check
	go test ./internal/store -run TestSchema -count=1
	node tools/layout.js --check
	go mod tidy -diff

bench-gas: contracts ## measure our gas and that of three peers, on one chain
	go run ./tools/benchgas

bench-index: $(installed) ## measure our indexer beside its peers and the limit; ARGS='--head' or '--sizes 100000,1000000' for more
	go run ./tools/benchindex $(ARGS)

lint: $(installed) ## formatters and linters, warnings are errors
	test -z "$$(gofmt -l bindings cmd internal migrations tools | tee /dev/stderr)"
	go vet ./...
	go run $(STATICCHECK) $$(go list ./... | grep -v /bindings)
	$(FORGE) fmt --check
	$(FORGE) lint contracts/src
	node_modules/.bin/solhint --max-warnings 0 'contracts/src/**/*.sol'

test-contracts: $(installed) ## Foundry tests; fails where a gas figure of the build that is deployed is not that of contracts/snapshots
	$(FORGE) test --no-match-path 'contracts/test/gas/*'
	$(RELEASE) test --gas-snapshot-check true

coverage: $(installed) ## lines and branches of the contracts that tests reach, on an unoptimised build whose gas means nothing
	$(FORGE) coverage --no-match-coverage test --no-match-path 'contracts/test/{gas,invariant}/*' --no-match-test 'GasCannot|^testFail_' --report summary

test-go: $(installed) ## Go tests, on a real node and a real Postgres
	go test -timeout 15m ./...

lives: ## 10,000 random lives, the model against the contracts' bytecode; SEED= repeats a run
	go test ./internal/lives -count=1 -timeout 60m -v -lives 10000 $(if $(SEED),-seed $(SEED))

differential: $(installed) ## 100 random lives on a real node, compared at 50 past blocks each: Postgres, the model, the contracts; SEED= repeats a run
	go test ./internal/dev -run Differential -count=1 -timeout 120m -v -args -lives 100 $(if $(SEED),-seed $(SEED))

bench-verify: $(installed) ## positions a second that verify compares on an in-process node
	go test ./internal/dev -run '^$$' -bench Verify -benchtime 3x -timeout 30m

full-disk: $(installed) ## an indexer whose disk becomes full six times, the tables against those of one with room; needs Linux and root
	unshare --mount go run ./tools/fulldisk $(if $(SEED),-seed $(SEED))

histories: $(installed) ## 10,000 random histories of forks, crashes and bad nodes, the tables against the truth; SEED= repeats a run
	go test ./internal/histories -run EndRight -count=1 -timeout 180m -v -histories 10000 $(if $(SEED),-seed $(SEED))

prove: $(installed) ## prove the arithmetic of shares and rewards; needs z3 and two minutes, so not part of check
	tools/solc-smt.js

test: test-contracts test-go ## all tests

check: verify lint test ## what CI runs

.PHONY: help build demo dev contracts generate verify bench-gas bench-index lint test-contracts coverage test-go lives full-disk histories differential bench-verify prove test check
