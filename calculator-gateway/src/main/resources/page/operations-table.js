// The operations of the journey as a table, which screen readers read line by line.
import {localize, message} from "./messages.js";

const body = document.querySelector("#steps tbody");

export function fillTable(operations) {
	body.replaceChildren(...[...operations].sort((one, other) => one.round - other.round).map(row));
}

function row({round, operator, left, right, state, value, instance, durationMillis}) {
	const cells = [round, `${operand(left)} ${message(operator)} ${operand(right)}`,
		value === undefined ? message(state) : localize(value), instance ?? "",
		durationMillis === undefined ? "" : `${localize(String(durationMillis))} ms`];
	const row = document.createElement("tr");
	row.append(...cells.map((text) => {
		const cell = document.createElement("td");
		cell.textContent = text;
		return cell;
	}));
	return row;
}

function operand({number}) {
	return number === undefined ? "…" : localize(number);
}
