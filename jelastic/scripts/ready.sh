#!/usr/bin/env bash
# Waits until the service on this node is ready. On a timeout it prints the reason: "profile", "war" or "silent".
#     ready.sh [ADDRESS [SECONDS [LOGS]]]
set -euo pipefail

address=${1:-http://localhost:8080} deadline=$((SECONDS + ${2:-180})) logs=${3:-/opt/tomcat/logs}

status() {
	curl -s -o /dev/null -w '%{http_code}' --max-time 5 "$address/readyz" || true
}

until [[ $(status) == 200 ]]; do
	if ((SECONDS >= deadline)); then
		if grep -qrs 'Set SPRING_PROFILES_ACTIVE to exactly one' "$logs"; then
			echo "profile"
		elif [[ $(status) == 404 ]]; then
			echo "war"
		else
			echo "silent"
		fi
		exit 1
	fi
	sleep 2
done
