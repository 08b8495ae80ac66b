// The calculator: field, keys and history together.
import "./batch.js";
import "./fleet.js";
import * as field from "./field.js";
import * as history from "./history.js";
import * as journey from "./journey.js";
import * as outcome from "./outcome.js";
import * as preview from "./preview.js";
import {announce} from "./announcement.js";
import {copyOnClick, curlCommand} from "./copy.js";
import {travel} from "./gateway.js";
import {say, show} from "./texts.js";
import {elements as wishElements, wishes} from "./wishes.js";

const form = document.getElementById("calculation");

let running = new AbortController();

async function submit() {
	const expression = field.expression();
	stopAll();
	if (!expression) {
		outcome.showExamples();
		return;
	}
	const mine = running = new AbortController();
	form.setAttribute("aria-busy", "true");
	// most answers are here before anybody would see that they were not
	const waiting = setTimeout(outcome.showWaiting, 300);
	mine.signal.addEventListener("abort", () => clearTimeout(waiting));
	journey.clear();
	try {
		const answer = await travel(expression, wishes(), journey.tell, mine.signal);
		mine.signal.throwIfAborted();
		clearTimeout(waiting);
		journey.end(answer);
		form.removeAttribute("aria-busy");
		linkTo(expression);
		present(expression, answer);
	}
	catch (error) {
		if (error.name !== "AbortError") {
			throw error;
		}
	}
}

function present(expression, answer) {
	if (answer.result) {
		outcome.showResult(answer);
		history.remember(expression, answer.result);
		announce(say("answer", show(answer.result)));
		return;
	}
	outcome.showProblem(answer);
	announce(answer.detail);
	if (answer.position) {
		field.moveCaret(answer.position);
	}
}

// the address leads here again, and to the same in another language
function linkTo(expression) {
	const query = new URLSearchParams(location.search);
	query.set("expression", expression);
	if (expression.length > 2000) {
		// rather nowhere than to another one
		query.delete("expression");
	}
	window.history.replaceState(null, "", "?" + query);
	for (const link of document.querySelectorAll("nav a")) {
		query.set("lang", link.lang);
		link.search = query;
	}
}

function stopAll() {
	preview.stop();
	running.abort();
	form.removeAttribute("aria-busy");
}

function changed() {
	stopAll();
	const expression = field.expression();
	if (!expression) {
		outcome.showExamples();
		return;
	}
	outcome.clear();
	preview.start(expression, wishes(), outcome.showPreview);
}

function recall(event, step) {
	const expression = field.isCaretAtAnEnd() ? history.recall(step) : undefined;
	if (expression !== undefined) {
		event.preventDefault();
		field.write(expression);
	}
}

function calculateAnew(expression) {
	field.write(expression);
	submit();
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	submit();
});

form.addEventListener("keydown", (event) => {
	if (event.key === "Escape") {
		field.write("");
	}
});

field.element.addEventListener("input", changed);

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
		field.write("");
	}
	else if (action === "back") {
		field.deleteBack();
	}
});

document.getElementById("examples").addEventListener("click", (event) => {
	const example = event.target.closest("a");
	if (example) {
		event.preventDefault();
		calculateAnew(new URLSearchParams(example.search).get("expression"));
	}
});

for (const element of wishElements) {
	element.addEventListener("change", () => form.requestSubmit());
}

history.onChoice(calculateAnew);

copyOnClick(document.getElementById("copy"), () => document.getElementById("value").textContent);
copyOnClick(document.getElementById("fraction"), () => document.getElementById("fraction").textContent);
copyOnClick(document.getElementById("repeating"), () => {
	const [head, period] = document.getElementById("repeating").children;
	return `${head.textContent}(${period.textContent})`;
});
copyOnClick(document.getElementById("curl"), () => curlCommand(field.expression()));

// the answer to the address is here already, and all there is to tell of its journey
const told = document.getElementById("told");
if (told) {
	const events = JSON.parse(told.content.textContent);
	const {data: answer} = events.pop();
	for (const {name, data} of events) {
		journey.tell(name, data);
	}
	journey.end(answer);
	field.moveCaret(answer.position ?? Infinity);
}
