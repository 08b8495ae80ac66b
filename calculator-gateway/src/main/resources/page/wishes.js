// Precision and rounding.
const precision = document.getElementById("precision");
const rounding = document.getElementById("rounding");

export const elements = [precision, rounding];

export function wishes() {
	const chosen = {rounding: rounding.value};
	if (precision.value) {
		chosen.precision = precision.value;
	}
	return chosen;
}

// how many digits a result has that does not end
export function digits() {
	return precision.value || precision.placeholder;
}
