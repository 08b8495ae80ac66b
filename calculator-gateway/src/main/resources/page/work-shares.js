// Computes the share of its operator's work that each instance did in the last minute: 30 samples, one every two seconds.
const SAMPLES = 30;
const samples = new Map();

export function addSample(instances) {
	for (const {address, operations} of instances) {
		const previous = samples.get(address) ?? [];
		// a restarted instance counts from zero again
		const kept = operations < previous.at(-1) ? [0] : previous;
		samples.set(address, [...kept, operations].slice(-SAMPLES));
	}
}

// returns a number from 0 to 1; undefined while none of the instances has done anything
export function shareOf({address}, instances) {
	const total = instances.reduce((sum, each) => sum + operationsOf(each.address), 0);
	return total > 0 ? operationsOf(address) / total : undefined;
}

function operationsOf(address) {
	return samples.get(address).at(-1) - samples.get(address)[0];
}
