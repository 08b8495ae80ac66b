#!/usr/bin/env bash
# Adds the options of a node to the platform's file of JVM options, one per line, because the environment variables of a node
# may not reach the JVM of Tomcat. Existing lines are kept.
#     variables.sh add|sub|mul|div|cp SECRET BASE_URL [FILE]
set -euo pipefail

group=$1 secret=$2 home=${3%/}/.. service=operator-service

fail() {
	echo "variables"
	exit 1
}

find_file() {
	local file
	for file in /opt/tomcat/conf/variables.conf /opt/shared/conf/variables.conf /home/jelastic/conf/variables.conf; do
		[[ ! -f $file ]] || { echo "$file" && return; }
	done
	return 1
}

options() {
	local operator
	# the options of jvm.options, except for the heap, which is a share of the node's memory
	grep '^-' <<<"$jvm" | grep -v '^-Xmx'
	echo "-Dcalculator.operators.secret=$secret"
	if [[ $group != cp ]]; then
		echo "-Dspring.profiles.active=$group"
	else
		for operator in add sub mul div; do
			echo "-Dcalculator.operators.$operator.urls=http://$operator:8080"
		done
	fi
}

[[ $group != cp ]] || service=calculator-gateway
file=${4:-$(find_file)} || fail
jvm=$(curl -fsSL "$home/$service/jvm.options") || fail
# the last line may have no newline
[[ -z $(tail -c 1 "$file") ]] || echo >>"$file" || fail
while read -r line; do
	grep -qxF -e "$line" "$file" || echo "$line" >>"$file" || fail
done < <(options)
