// The text field of the expression.
import {delocalize, localize} from "./messages.js";

const field = document.getElementById("expression");

export const element = field;

export function expression() {
	return delocalize(field.value).trim();
}

export function setExpression(expression) {
	field.value = localize(expression);
	dispatchInput();
}

export function insert(text) {
	field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
	dispatchInput();
}

export function deleteBackward() {
	if (field.selectionStart === field.selectionEnd && field.selectionStart > 0) {
		field.selectionStart -= 1;
	}
	insert("");
}

export function isCaretAtStartOrEnd() {
	const {selectionStart, selectionEnd, value} = field;
	return selectionStart === selectionEnd && (selectionStart === 0 || selectionStart === value.length);
}

// moves the caret to the position (from 1) of an error in the trimmed expression
export function moveCaret(position) {
	const start = field.value.length - field.value.trimStart().length;
	const offset = Math.min(start + position - 1, field.value.length);
	field.setSelectionRange(offset, offset);
}

// scripts that change the value fire no event of their own
function dispatchInput() {
	field.dispatchEvent(new Event("input"));
}
