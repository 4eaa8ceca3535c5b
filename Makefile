# The two commands that matter: `make demo` shows how a real plan stands, `make test` proves that everything works.
.PHONY: demo test build lint format setup clean

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

lint:
	swift format lint --strict --recursive Package.swift Sources Tests examples/swift-tool/Package.swift examples/swift-tool/Sources

format:
	swift format --in-place --recursive Package.swift Sources Tests examples/swift-tool/Package.swift examples/swift-tool/Sources

setup:
	@scripts/setup

clean:
	rm -rf .build examples/swift-tool/.build examples/*/out
