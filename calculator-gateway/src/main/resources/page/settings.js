// The settings of a calculation: precision and rounding.
const precision = document.getElementById("precision");
const rounding = document.getElementById("rounding");

export const elements = [precision, rounding];

export function settings() {
	const values = {rounding: rounding.value};
	if (precision.value) {
		values.precision = precision.value;
	}
	return values;
}

// the number of significant digits of a rounded result
export function effectivePrecision() {
	return precision.value || precision.placeholder;
}
