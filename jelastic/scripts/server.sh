#!/usr/bin/env bash
# Has Tomcat stop and start without losing requests: it listens only while its application is there, and finishes what it has
# in hand before it stops. Where there is no Tomcat, there is nothing to do.
#     server.sh [FILE]
set -euo pipefail

file=${1:-/opt/tomcat/conf/server.xml}

set_attribute() {
	local element=$1 attribute=$2
	# a calculator without it is better than none
	grep -q " $attribute" "$file" || sed -i "s/$element/& $attribute/" "$file" || true
}

[[ -f $file ]] || exit 0
set_attribute '<Connector port="8080"' 'bindOnInit="false"'
set_attribute '<Service name="Catalina"' 'gracefulStopAwaitMillis="5000"'
