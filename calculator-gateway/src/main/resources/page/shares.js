// Which part of an operator's work of the last minute each of its instances did.
const LOOKS = 30;
const counts = new Map();

export function remember(instances) {
	for (const {address, operations} of instances) {
		const before = counts.get(address) ?? [];
		// it counts from zero again after it was away
		const kept = operations < before.at(-1) ? [0] : before;
		counts.set(address, [...kept, operations].slice(-LOOKS));
	}
}

// from 0 to 1; undefined as long as none of them has done anything
export function share({address}, instances) {
	const all = instances.reduce((sum, each) => sum + done(each.address), 0);
	return all > 0 ? done(address) / all : undefined;
}

function done(address) {
	return counts.get(address).at(-1) - counts.get(address)[0];
}
