// The field of the expression.
import {read, show} from "./texts.js";

const field = document.getElementById("expression");

export const element = field;

export function expression() {
	return read(field.value).trim();
}

export function write(expression) {
	field.value = show(expression);
	changed();
}

export function insert(text) {
	field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
	changed();
}

export function deleteBack() {
	if (field.selectionStart === field.selectionEnd && field.selectionStart > 0) {
		field.selectionStart -= 1;
	}
	insert("");
}

export function isCaretAtAnEnd() {
	const {selectionStart, selectionEnd, value} = field;
	return selectionStart === selectionEnd && (selectionStart === 0 || selectionStart === value.length);
}

// shows the place of a mistake
export function moveCaret(position) {
	const start = field.value.length - field.value.trimStart().length;
	const place = Math.min(start + position - 1, field.value.length);
	field.setSelectionRange(place, place);
}

function changed() {
	field.dispatchEvent(new Event("input"));
}
