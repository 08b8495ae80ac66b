// What came of an expression: examples before, a result or a problem after.
import {say, show} from "./texts.js";
import {digits} from "./wishes.js";

const [examples, problem, result] = ["examples", "problem", "result"].map((id) => document.getElementById(id));
const [detail, place, value, exactness, fraction, repeating] =
	["detail", "place", "value", "exactness", "fraction", "repeating"].map((id) => document.getElementById(id));

export function clear() {
	only(null);
}

export function showExamples() {
	only(examples);
}

export function showWaiting() {
	only(result);
	result.dataset.state = "preview";
	value.textContent = "…";
	value.dataset.size = "short";
}

// an answer that may change as the expression goes on
export function showPreview(calculation) {
	showResult(calculation);
	result.dataset.state = "preview";
}

export function showResult(calculation) {
	only(result);
	delete result.dataset.state;
	value.textContent = show(calculation.result);
	value.dataset.size = size(calculation.result.length);
	// it scrolls by keyboard too
	if (value.dataset.size === "huge") {
		value.tabIndex = 0;
	}
	else {
		value.removeAttribute("tabindex");
	}
	exactness.textContent = calculation.exact ? say("exact") : say("rounded", digits());
	fraction.textContent = calculation.fraction;
	fraction.hidden = !calculation.fraction.includes("/");
	showRepeating(calculation.repeating);
}

export function showProblem(body) {
	only(problem);
	detail.textContent = body.detail;
	place.textContent = body.position ? caretUnder(show(body.expression), body.position) : "";
}

function showRepeating(text) {
	repeating.hidden = !text;
	const [head, period] = (text ?? "").split(/[()]/);
	repeating.firstElementChild.textContent = show(head);
	repeating.lastElementChild.textContent = period ?? "";
}

function only(shown) {
	for (const each of [examples, problem, result]) {
		each.hidden = each !== shown;
	}
}

function size(length) {
	return length <= 16 ? "short" : length <= 40 ? "long" : "huge";
}

// the expression around the place, and a caret under it
function caretUnder(expression, position) {
	const around = 20;
	const from = Math.max(0, position - 1 - around);
	const shown = visible(expression.slice(from, position - 1 + around));
	const before = from > 0 ? "…" : "";
	const after = from + shown.length < expression.length ? "…" : "";
	return before + shown + after + "\n" + " ".repeat(before.length + position - 1 - from) + "^";
}

// a column for each character, in their order: some show nothing, others turn round what follows
function visible(text) {
	return text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, (each) => "\uFFFD".repeat(each.length));
}
