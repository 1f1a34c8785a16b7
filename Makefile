# make demo    a town's titles office with made-up people, on http://127.0.0.1:8080
# make test    everything the project claims, checked
# make wasm    the browser's verifier, .build/wasm/titlecert-scan.wasm
# make bench   one JSON line a measurement; make bench-million   its last ten minutes, a million certificates; make bench-peers   ours beside ReportLab and Typst
# make fuzz    the readers under libFuzzer, SECONDS=60 each
# make requirements   what the policy demands, each with the tests that name it
# make format  lay the sources out by .swift-format

SHELL := /bin/bash
.DEFAULT_GOAL := help
CHECKED := --explicit-target-dependency-import-check error
DEMO_DATA ?= demo-data
LISTEN ?= 127.0.0.1:8080

BUILD_PACKAGES := pkg-config libssl-dev zlib1g-dev libdeflate-dev libsqlite3-dev libharfbuzz-dev libqrencode-dev \
	libturbojpeg0-dev libcairo2-dev libpng-dev libzbar-dev libxlsxwriter-dev libp11-kit-dev libjemalloc-dev binaryen
FONT_PACKAGES := fonts-noto-cjk fonts-noto-core fonts-lxgw-wenkai fonts-hanazono
TEST_PACKAGES := binutils openssl qpdf poppler-utils mupdf-tools zbar-tools libnss3-tools softhsm2 strace time ghostscript \
	chromium chromium-headless-shell nodejs python3-venv openjdk-17-jdk-headless libjaxb-java
BENCH_PACKAGES := wrk

.PHONY: help
help:
	@sed -n 's/^# //p' Makefile | head -n 7

.PHONY: packages test-packages bench-packages
packages:
	@scripts/install-packages $(BUILD_PACKAGES) $(FONT_PACKAGES)
test-packages: packages
	@scripts/install-packages $(TEST_PACKAGES)

bench-packages:
	@scripts/install-packages $(BENCH_PACKAGES)

# Planning a build takes SwiftPM 18 s even when nothing is to be done; make knows that in a moment.
SOURCES := Package.swift $(shell find Sources -type f)
.PHONY: build
build: packages .build/release-built wasm
.build/release-built: $(SOURCES)
	swift build -c release $(CHECKED)
	@touch $@

# The browser's verifier (docs/formats/scan.md)
SCAN_SOURCES := scripts/build-scan $(shell find Sources/TitleClaim Sources/TitleScan Sources/titlecert-scan -type f)
.PHONY: wasm
wasm: packages .build/wasm/titlecert-scan.wasm
.build/wasm/titlecert-scan.wasm: $(SCAN_SOURCES)
	@scripts/build-scan $@

.PHONY: demo
demo: build
	@scripts/demo "$(DEMO_DATA)" "$(LISTEN)"

.venv/ready: scripts/test-requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r scripts/test-requirements.txt
	touch .venv/ready

# Without a bound every test starts at once, and a browser waits a minute for its first page.
TESTS_AT_ONCE ?= 4
.PHONY: test
test: test-packages .venv/ready lint wasm
	@scripts/requirements > /dev/null
	swift build --build-tests -debug-info-format none $(CHECKED)
	@scripts/run-tests --experimental-maximum-parallelization-width $(TESTS_AT_ONCE)

.PHONY: requirements
requirements:
	@scripts/requirements

.PHONY: lint format
lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests
format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests

.PHONY: bench
bench: build bench-packages test-packages .venv/ready
	@.build/release/titlecert-bench
	@.venv/bin/python scripts/bench-wasm
	@.venv/bin/python scripts/bench-pages
	@scripts/bench-http
	@.venv/bin/python scripts/bench-doors
	@$(MAKE) --no-print-directory bench-million

.PHONY: bench-million
bench-million: build
	@.build/release/titlecert-bench issuing 1000000

.venv-peers/ready: scripts/peer-requirements.txt
	python3 -m venv .venv-peers
	.venv-peers/bin/pip install --quiet --disable-pip-version-check -r scripts/peer-requirements.txt
	touch .venv-peers/ready

.PHONY: bench-peers
bench-peers: build test-packages .venv-peers/ready
	@.venv-peers/bin/python scripts/bench-peers

.PHONY: fuzz
fuzz: packages
	@scripts/fuzz $(if $(filter command line,$(origin SECONDS)),$(SECONDS),60)
