#!/usr/bin/env bash
# Configures Tomcat to restart without losing requests: it listens only while its application runs, and completes the requests
# in flight before it stops. Without a Tomcat the script does nothing.
#     server.sh [FILE]
set -euo pipefail

file=${1:-/opt/tomcat/conf/server.xml}

set_attribute() {
	local element=$1 attribute=$2
	# not an error if it fails: the calculator works without it
	grep -q " $attribute" "$file" || sed -i "s/$element/& $attribute/" "$file" || true
}

[[ -f $file ]] || exit 0
set_attribute '<Connector port="8080"' 'bindOnInit="false"'
set_attribute '<Service name="Catalina"' 'gracefulStopAwaitMillis="5000"'
