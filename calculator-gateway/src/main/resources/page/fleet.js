// The fleet: the operators and their instances, as the gateway sees them now.
import {SYMBOLS, localize, message} from "./messages.js";
import {sparkline} from "./sparkline.js";
import {addSample, shareOf} from "./work-shares.js";

const POLL_MILLIS = 2000;
const MAX_LATENCIES = 30;
const DOTS = {up: "●", setAside: "◎", down: "○"};
const list = document.getElementById("operators");
const status = document.getElementById("fleet-status");
const latencies = new Map();

let timer;

async function poll() {
	clearTimeout(timer);
	if (document.hidden) {
		return;
	}
	try {
		const response = await fetch("api/v1/operators");
		render(await response.json());
	}
	catch {
		// the state of the operators is unknown
		list.replaceChildren();
		showStatus(message("offline"));
	}
	timer = setTimeout(poll, POLL_MILLIS);
}

function render(operators) {
	list.replaceChildren(...operators.map(card));
	const down = operators.filter((each) => !isUsable(each)).map((each) => each.operator);
	for (const key of document.querySelectorAll("[data-operator]")) {
		key.toggleAttribute("data-down", down.includes(key.dataset.operator));
	}
	showStatus(down.map((operator) => message("down", message(`${operator}.name`))).join(" "));
}

// Sets the text only when it changes: screen readers would otherwise repeat it at every poll.
function showStatus(text) {
	if (status.textContent !== text) {
		status.textContent = text;
	}
}

function isUsable({state, breaker}) {
	return state === "up" && breaker === "closed";
}

function card(operator) {
	// the gateway shows addresses to its administrator only, and no name of an instance that is down
	operator.instances.forEach((each, index) => each.key = each.instance ?? `${operator.operator} ${index + 1}`);
	addSample(operator.instances);
	const card = element("li", "", operator.operator);
	const head = element("h3", SYMBOLS[operator.operator]);
	head.append(element("span", message(`${operator.operator}.name`)));
	const up = operator.instances.filter((each) => stateOf(each) === "up").length;
	const summary = up === 0 ? message("allDown") : message("someUp", up, operator.instances.length);
	const instances = element("ul");
	instances.append(...operator.instances.map((each) => instanceItem(each, operator.instances)));
	card.append(head, element("p", summary), instances);
	return card;
}

function instanceItem(instance, all) {
	const state = stateOf(instance);
	const item = element("li");
	item.dataset.state = state;
	const name = element("span", instance.key);
	name.title = `${name.textContent}: ${message(state)}`;
	item.append(element("span", DOTS[state], "dot"), name, element("span", message(state), "visually-hidden"));
	if (state === "up") {
		item.append(element("small", `${localize(instance.latencyMillis.toFixed(1))} ms`),
			sparkline(addLatency(instance)));
	}
	const share = shareOf(instance, all);
	if (share !== undefined) {
		const meter = element("meter");
		meter.value = share;
		meter.setAttribute("aria-label", message("share"));
		meter.title = `${message("share")}: ${Math.round(share * 100)} %`;
		item.append(meter);
	}
	return item;
}

function stateOf(instance) {
	return instance.state !== "up" ? "down" : instance.setAside ? "setAside" : "up";
}

// returns the last latencies of an instance, this one included
function addLatency({key, latencyMillis}) {
	const values = [...(latencies.get(key) ?? []), latencyMillis].slice(-MAX_LATENCIES);
	latencies.set(key, values);
	return values;
}

function element(name, text = "", className = "") {
	const element = document.createElement(name);
	element.textContent = text;
	element.className = className;
	return element;
}

document.addEventListener("visibilitychange", poll);

poll();
