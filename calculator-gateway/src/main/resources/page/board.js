// Rounds as columns, operations as pills.
import {SIGNS, say, show} from "./texts.js";

export const element = document.getElementById("rounds");

// of more operations than this a round shows only the first
const MANY = 60;
const SHOWN = 8;

let unfolded = () => {};

export function onUnfold(listener) {
	unfolded = listener;
}

export function render(operations) {
	const rounds = [];
	for (const operation of operations) {
		(rounds[operation.round - 1] ??= []).push(operation);
	}
	for (const round of rounds) {
		round.sort((one, other) => one.position - other.position);
	}
	element.replaceChildren(...rounds.map((round, index) => column(round, index, operations.length > MANY)));
}

export function update(operation) {
	const {pill, operator, left, right, state} = operation;
	if (!pill) {
		return;
	}
	pill.dataset.state = state;
	const [asked, value, who] = pill.children;
	asked.textContent = `${operand(left)} ${SIGNS[operator]} ${operand(right)}`;
	value.textContent = state === "done" ? `= ${short(operation.value)}` : say(state);
	who.replaceChildren(...(state === "done" ? [operation.instance, `${show(operation.durationMillis.toFixed(1))} ms`] : [])
		.map((text) => {
			const part = document.createElement("span");
			part.textContent = text;
			return part;
		}));
}

function column(round, index, many) {
	const list = document.createElement("ol");
	list.className = "round";
	list.setAttribute("aria-label", say("round", index + 1));
	// a button for one more would be no shorter
	const folded = many && round.length > SHOWN + 1;
	list.append(...(folded ? round.slice(0, SHOWN) : round).map(pill));
	if (folded) {
		list.append(unfolding(list, round.slice(SHOWN)));
	}
	return list;
}

function pill(operation) {
	const item = document.createElement("li");
	item.className = `pill ${operation.operator}`;
	item.append(document.createElement("span"), document.createElement("b"), document.createElement("small"));
	operation.pill = item;
	update(operation);
	return item;
}

function unfolding(list, rest) {
	const item = document.createElement("li");
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = say("more", rest.length);
	button.addEventListener("click", () => {
		item.replaceWith(...rest.map(pill));
		unfolded();
	});
	item.append(button);
	return item;
}

function operand({number}) {
	return number === undefined ? "▢" : short(number);
}

function short(number) {
	const text = show(number);
	return text.length > 9 ? `${text.slice(0, 8)}…` : text;
}
