# The two commands that matter: `make demo` shows how a real plan stands, `make test` proves that everything works.
.PHONY: demo test build lint format setup clean test-address test-thread soak guard-cost question-cost benchmark fuzz

EXAMPLE = examples/ninh-thuan-egov
LANGUAGE = vi

demo: build
	@.build/release/tiendo run $(EXAMPLE) --lang $(LANGUAGE)

build: setup
	@swift build -c release --product tiendo

test: setup lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	swift run --package-path examples/swift-tool

# The parts that run other people's code, under sanitizers; docs/sandbox.md says what these see.
SANITIZED = LuaSandboxTests|RuleEngineTests
UNDEFINED = -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined

# Swift's own backtraces would read freed memory; the sanitizers print better ones. There are no XCTest tests.
test-address: setup
	SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=handle_sigill=1 swift test --disable-xctest --sanitize=address $(UNDEFINED) \
		--scratch-path .build-address --filter '$(SANITIZED)'

test-thread: setup
	SWIFT_BACKTRACE=enable=no swift test --disable-xctest --sanitize=thread --scratch-path .build-thread \
		--filter '$(SANITIZED)'

# A million rows, some failing, some at their limits: memory must stay level.
soak: setup
	@Benchmarks/sandbox soak

guard-cost: setup
	@Benchmarks/sandbox guard

# Microseconds that a single question to a rule takes.
question-cost: setup
	@Benchmarks/single

# All communes of a country by TienDo and by what one would use instead; the tables of docs/performance.md.
benchmark: setup
	Benchmarks/communes/run --write

# Any bytes as scripts and as plan.lua, five minutes each.
fuzz: setup
	Fuzzing/fuzz script 300
	Fuzzing/fuzz plan-script 300

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks Fuzzing examples/swift-tool/Package.swift examples/swift-tool/Sources

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks Fuzzing examples/swift-tool/Package.swift examples/swift-tool/Sources

setup:
	@scripts/setup

clean:
	rm -rf .build .build-address .build-thread .build-fuzz .build-benchmarks examples/swift-tool/.build examples/*/out
