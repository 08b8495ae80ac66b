#!/usr/bin/env bash
# Calculates with each operator through the gateway on this node. On a wrong result it prints "smoke" and the operator's
# group.
#     smoke.sh [ADDRESS [SECONDS]]
set -euo pipefail

address=${1:-http://localhost:8080} deadline=$((SECONDS + ${2:-60}))

calculate() {
	local group=$1 expression=$2 result=$3
	until [[ $(curl -s --max-time 15 -d "$expression" "$address/") == "result = $result" ]]; do
		if ((SECONDS >= deadline)); then
			echo "smoke $group"
			exit 1
		fi
		sleep 1
	done
}

calculate add '5+6' 11
calculate sub '5-6' -1
calculate mul '5*6' 30
calculate div '6/5' 1.2
