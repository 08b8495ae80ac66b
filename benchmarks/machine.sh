# shellcheck shell=bash

# the one that ./run uses
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# prints what a reader needs to judge the figures
describe_machine() {
	echo "machine    $(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)," \
		"$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1e6 }' /proc/meminfo)"
	echo "busy       load average $(cut -d ' ' -f 1 /proc/loadavg) before it began"
	echo "kernel     $(uname -srm)"
	echo "Java       $("$java" -version 2>&1 | tail -n 1)"
	echo "wrk        $(wrk -v 2>&1 | awk 'NR == 1 { print $2 }')"
	echo "revision   $(git describe --always --dirty 2>/dev/null || echo unknown), $(date -u +%F)"
}
