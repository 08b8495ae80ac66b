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
	const characters = [...expression];
	const index = position - 1;
	const start = Math.max(0, index - EXCERPT_RADIUS);
	const end = Math.min(characters.length, index + EXCERPT_RADIUS);
	const left = (start > 0 ? "…" : "") + printable(characters.slice(start, index).join(""));
	const right = printable(characters.slice(index, end).join("")) + (end < characters.length ? "…" : "");
	return left + right + "\n" + spaces(left) + "^";
}

// Replaces control and format characters, because some are invisible and others change the direction of the text after them.
function printable(text) {
	return text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
}

// returns spaces as wide as a text: combining characters have no width, East Asian ones and emoji twice the usual one
function spaces(text) {
	return text.replace(/\p{M}/gu, "").replace(/[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]|\p{Extended_Pictographic}/gu, "\u3000")
		.replace(/[^\u3000]/gu, " ");
}
