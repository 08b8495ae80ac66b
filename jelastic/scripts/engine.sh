#!/usr/bin/env bash
# Fails with the output "engine" if Java is older than 17.
set -euo pipefail

# for example 1.8.0_402, 11.0.2 or 21
version=$(java -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
version=${version#1.}
if ((${version%%[!0-9]*} < 17)); then
	echo "engine"
	exit 1
fi
