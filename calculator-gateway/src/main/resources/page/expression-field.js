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

// moves the caret to the position (in code points from 1) of an error in an expression that was sent
export function moveCaret(position, expression) {
	const start = Math.max(0, delocalize(field.value).indexOf(expression));
	const offset = start + [...expression].slice(0, position - 1).join("").length;
	field.setSelectionRange(offset, offset);
}

export function moveCaretToEnd() {
	field.setSelectionRange(field.value.length, field.value.length);
}

// scripts that change the value fire no event of their own
function dispatchInput() {
	field.dispatchEvent(new Event("input"));
}
