# shellcheck shell=bash
# A memory cgroup of version 1 or 2. Needs root.

cgroup=''
declare -A cgroup_file

create_cgroup() {
	local root=/sys/fs/cgroup
	if grep -qw memory $root/cgroup.controllers 2>/dev/null; then
		echo +memory >$root/cgroup.subtree_control
		cgroup_file=([limit]=memory.max [swap]=memory.swap.max [usage]=memory.current [peak]=memory.peak
			[events]=memory.events)
	elif [[ -d $root/memory ]]; then
		root=$root/memory
		cgroup_file=([limit]=memory.limit_in_bytes [swap]=memory.memsw.limit_in_bytes [usage]=memory.usage_in_bytes
			[peak]=memory.max_usage_in_bytes [events]=memory.oom_control)
	else
		fail "there is no memory cgroup under $root"
	fi
	mkdir $root/calculator-$$ || fail "only root can create a memory cgroup"
	cgroup=$root/calculator-$$
}

limit_cgroup() {
	local bytes swap=$cgroup/${cgroup_file[swap]}
	bytes=$(numfmt --from=iec "$1")
	echo "$bytes" >"$cgroup/${cgroup_file[limit]}"
	[[ -e $swap ]] || return 0
	# version 1 limits memory and swap together
	case $swap in *memsw*) echo "$bytes" ;; *) echo 0 ;; esac >"$swap"
}

in_cgroup() {
	echo "$BASHPID" >"$cgroup/cgroup.procs"
	exec "$@"
}

cgroup_usage() {
	mebibytes usage
}

cgroup_peak() {
	mebibytes peak
}

mebibytes() {
	awk '{ printf "%.0f", $1 / 2^20 }' "$cgroup/${cgroup_file[$1]}"
}

cgroup_oom_kills() {
	sed -n 's/^oom_kill //p' "$cgroup/${cgroup_file[events]}"
}

# waits until the processes have ended
remove_cgroup() {
	[[ $cgroup ]] || return 0
	until rmdir "$cgroup" 2>/dev/null; do
		sleep 0.1
	done
	cgroup=''
}
