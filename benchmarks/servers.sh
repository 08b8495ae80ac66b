# shellcheck shell=bash
# Starts and stops servers for the other scripts of this directory. All servers are stopped when the script ends.

work=$(mktemp -d)
servers=()
trap 'stop_all; rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

fail() {
	echo "${0##*/}: $*" >&2
	exit 1
}

require() {
	local tool
	for tool; do
		command -v "$tool" >/dev/null || fail "$tool is missing; benchmarks/README.md lists the tools that are needed"
	done
}

start() {
	local name=$1
	shift
	"$@" >"$work/$name.log" 2>&1 &
	servers+=($!)
}

# waits until a command succeeds; fails when the server that was started last has ended
until_ready() {
	local name=$1 deadline=$((SECONDS + 300))
	shift
	until "$@" >/dev/null 2>&1; do
		if ((SECONDS >= deadline)) || ! kill -0 "${servers[-1]}" 2>/dev/null; then
			cat "$work/$name.log" >&2
			fail "$name did not become ready"
		fi
		sleep 0.05
	done
}

until_calculator_ready() {
	until_ready calculator grep '^calculator ready' "$work/calculator.log"
}

# builds and prepares what is missing, so that this does not count in the measured start
prepare_calculator() {
	start calculator ./run
	until_calculator_ready
	stop_last
}

stop_last() {
	kill "${servers[-1]}" 2>/dev/null || true
	wait "${servers[-1]}" || true
	unset 'servers[-1]'
}

stop_all() {
	while ((${#servers[@]})); do
		stop_last
	done
}
