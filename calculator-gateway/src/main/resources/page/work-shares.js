// Computes the share of its operator's work that each instance did in the last minute: 30 samples, one every two seconds.
const SAMPLES = 30;
const samples = new Map();

export function addSample(instances) {
	for (const {key, operations} of instances) {
		const previous = samples.get(key) ?? [];
		// a restarted instance counts from zero again
		const kept = operations < previous.at(-1) ? [0] : previous;
		samples.set(key, [...kept, operations].slice(-SAMPLES));
	}
}

// returns a number from 0 to 1; undefined while none of the instances has done anything
export function shareOf({key}, instances) {
	const total = instances.reduce((sum, each) => sum + operationsOf(each.key), 0);
	return total > 0 ? operationsOf(key) / total : undefined;
}

function operationsOf(key) {
	return samples.get(key).at(-1) - samples.get(key)[0];
}
