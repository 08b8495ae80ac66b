// Which instance did how much of what was calculated on this page.
const done = new Map();

export function count(operator, instance) {
	const instances = done.get(operator) ?? new Map();
	instances.set(instance, (instances.get(instance) ?? 0) + 1);
	done.set(operator, instances);
}

// from 0 to 1; undefined as long as the operator has done nothing
export function share(operator, instance) {
	const instances = done.get(operator);
	if (!instances) {
		return undefined;
	}
	const all = [...instances.values()].reduce((sum, each) => sum + each);
	return (instances.get(instance) ?? 0) / all;
}
