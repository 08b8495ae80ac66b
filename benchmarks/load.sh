# shellcheck shell=bash

# load URL CONNECTIONS SECONDS [FILE]...: requests per second, p50 and p99 in milliseconds, failed requests
load() {
	local url=$1 connections=$2 seconds=$3
	shift 3
	wrk --threads 1 --connections "$connections" --duration "${seconds}s" --timeout 20s --script benchmarks/load.lua "$url" -- "$@" |
		tail -n 1
}
