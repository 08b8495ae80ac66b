// The area under the expression field. It shows examples, a result or a problem.
import {localize, message} from "./messages.js";
import {effectivePrecision} from "./settings.js";

const [examples, problem, result] = ["examples", "problem", "result"].map((id) => document.getElementById(id));
const [detail, excerpt, value, exactness, fraction, repeating] =
	["detail", "excerpt", "value", "exactness", "fraction", "repeating"].map((id) => document.getElementById(id));

const EXCERPT_RADIUS = 20;

export function clear() {
	showOnly(null);
}

export function showExamples() {
	showOnly(examples);
}

export function showWaiting() {
	showOnly(result);
	result.dataset.state = "preview";
	value.textContent = "…";
	value.dataset.size = "short";
}

// shows a result as preliminary, because the expression may go on
export function showPreview(calculation) {
	showResult(calculation);
	result.dataset.state = "preview";
}

export function showResult(calculation) {
	showOnly(result);
	delete result.dataset.state;
	value.textContent = localize(calculation.result);
	value.dataset.size = size(calculation.result.length);
	// with a tab index the folded result can be scrolled by keyboard
	if (value.dataset.size === "huge") {
		value.tabIndex = 0;
	}
	else {
		value.removeAttribute("tabindex");
	}
	exactness.textContent = calculation.exact ? message("exact") : message("rounded", effectivePrecision());
	fraction.textContent = calculation.fraction;
	fraction.hidden = !calculation.fraction.includes("/");
	showRepeating(calculation.repeating);
}

export function showProblem(body) {
	showOnly(problem);
	detail.textContent = body.detail;
	excerpt.textContent = body.position ? excerptWithCaret(localize(body.expression), body.position) : "";
}

function showRepeating(text) {
	repeating.hidden = !text;
	const [head, period] = (text ?? "").split(/[()]/);
	repeating.firstElementChild.textContent = localize(head);
	repeating.lastElementChild.textContent = period ?? "";
}

function showOnly(shown) {
	for (const each of [examples, problem, result]) {
		each.hidden = each !== shown;
	}
}

function size(length) {
	return length <= 16 ? "short" : length <= 40 ? "long" : "huge";
}

// returns the characters around the position, and a line with a caret under it
function excerptWithCaret(expression, position) {
	const start = Math.max(0, position - 1 - EXCERPT_RADIUS);
	const shown = printable(expression.slice(start, position - 1 + EXCERPT_RADIUS));
	const before = start > 0 ? "…" : "";
	const after = start + shown.length < expression.length ? "…" : "";
	return before + shown + after + "\n" + " ".repeat(before.length + position - 1 - start) + "^";
}

// Replaces control and format characters, so that each character takes one column: some are invisible, others change the
// direction of the text after them.
function printable(text) {
	return text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, (each) => "\uFFFD".repeat(each.length));
}
