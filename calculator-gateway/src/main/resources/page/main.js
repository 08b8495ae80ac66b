// Connects the parts of the page: expression field, keys, outcome, journey and history.
import "./batch.js";
import "./fleet.js";
import * as field from "./expression-field.js";
import * as history from "./history.js";
import * as journey from "./journey.js";
import * as outcome from "./outcome.js";
import * as preview from "./preview.js";
import {announce} from "./announcer.js";
import {copyOnClick, curlCommand} from "./clipboard.js";
import {calculateWithEvents} from "./gateway.js";
import {localize, message} from "./messages.js";
import {elements as settingElements, settings} from "./settings.js";

// most answers arrive earlier; showing that the page waits would only flicker
const WAITING_DELAY_MILLIS = 300;
// longer expressions do not fit into the URL
const MAX_CHARACTERS_IN_URL = 2000;
const form = document.getElementById("calculation");

let current = new AbortController();

async function submit() {
	const expression = field.expression();
	abortAll();
	if (!expression) {
		outcome.showExamples();
		return;
	}
	const own = current = new AbortController();
	form.setAttribute("aria-busy", "true");
	const waiting = setTimeout(outcome.showWaiting, WAITING_DELAY_MILLIS);
	own.signal.addEventListener("abort", () => clearTimeout(waiting));
	journey.clear();
	try {
		const answer = await calculateWithEvents(expression, settings(), journey.onEvent, own.signal);
		own.signal.throwIfAborted();
		clearTimeout(waiting);
		journey.finish(answer);
		form.removeAttribute("aria-busy");
		updateUrls(expression);
		showAnswer(expression, answer);
	}
	catch (error) {
		if (error.name !== "AbortError") {
			throw error;
		}
	}
}

function showAnswer(expression, answer) {
	if (answer.result) {
		outcome.showResult(answer);
		history.add(expression, answer.result);
		announce(message("answer", localize(answer.result)));
		return;
	}
	outcome.showProblem(answer);
	announce(answer.detail);
	if (answer.position) {
		field.moveCaret(answer.position, answer.expression);
	}
}

// puts the expression into the URL of the page and into the links to its other languages
function updateUrls(expression) {
	const query = new URLSearchParams(location.search);
	query.set("expression", expression);
	if (expression.length > MAX_CHARACTERS_IN_URL) {
		// the URL must not keep an earlier expression
		query.delete("expression");
	}
	window.history.replaceState(null, "", "?" + query);
	for (const link of document.querySelectorAll("nav a")) {
		query.set("lang", link.lang);
		link.search = query;
	}
}

function abortAll() {
	preview.stop();
	current.abort();
	form.removeAttribute("aria-busy");
}

function onInput() {
	abortAll();
	const expression = field.expression();
	if (!expression) {
		outcome.showExamples();
		return;
	}
	outcome.clear();
	preview.start(expression, settings(), outcome.showPreview);
}

function recall(event, step) {
	const expression = field.isCaretAtStartOrEnd() ? history.recall(step) : undefined;
	if (expression !== undefined) {
		event.preventDefault();
		field.setExpression(expression);
	}
}

function calculate(expression) {
	field.setExpression(expression);
	submit();
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	submit();
});

form.addEventListener("keydown", (event) => {
	if (event.key === "Escape") {
		field.setExpression("");
	}
});

field.element.addEventListener("input", onInput);

field.element.addEventListener("keydown", (event) => {
	if (event.key === "Enter" && !event.isComposing) {
		event.preventDefault();
		form.requestSubmit();
	}
	else if (event.key === "ArrowUp") {
		recall(event, 1);
	}
	else if (event.key === "ArrowDown") {
		recall(event, -1);
	}
});

document.querySelector(".keys").addEventListener("click", ({target}) => {
	const {insert, action} = target.dataset;
	if (insert) {
		field.insert(insert);
	}
	else if (action === "clear") {
		field.setExpression("");
	}
	else if (action === "back") {
		field.deleteBackward();
	}
});

document.getElementById("examples").addEventListener("click", (event) => {
	const example = event.target.closest("a");
	if (example) {
		event.preventDefault();
		calculate(new URLSearchParams(example.search).get("expression"));
	}
});

for (const element of settingElements) {
	element.addEventListener("change", () => form.requestSubmit());
}

history.onSelect(calculate);

copyOnClick(document.getElementById("copy"), () => document.getElementById("value").textContent);
copyOnClick(document.getElementById("fraction"), () => document.getElementById("fraction").textContent);
copyOnClick(document.getElementById("repeating"), () => {
	const [head, period] = document.getElementById("repeating").children;
	return `${head.textContent}(${period.textContent})`;
});
copyOnClick(document.getElementById("curl"), () => curlCommand(field.expression()));

// A page that was opened with an expression contains the events of its calculation: nothing is calculated again.
const renderedEvents = document.getElementById("journey-events");
if (renderedEvents) {
	const events = JSON.parse(renderedEvents.content.textContent);
	const {data: answer} = events.pop();
	for (const {name, data} of events) {
		journey.onEvent(name, data);
	}
	journey.finish(answer);
	if (answer.position) {
		field.moveCaret(answer.position, answer.expression);
	}
	else {
		field.moveCaretToEnd();
	}
}
