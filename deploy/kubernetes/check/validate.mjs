// Validates the manifests on standard input against the models of the Kubernetes API: types, enumerations, quantities and
// required fields. Unknown fields are accepted; the Java tests find them. Exits with 1 if an object is invalid.
import {parseAllDocuments} from 'yaml';

const packages = {
	'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
	'keda.sh': '@kubernetes-models/keda',
	'monitoring.coreos.com': '@kubernetes-models/prometheus-operator'
};

async function validate(object) {
	const {apiVersion, kind} = object;
	const models = packages[apiVersion.split('/')[0]] ?? 'kubernetes-models';
	const model = await import(`${models}/${apiVersion}/${kind}`);
	new model[kind](object).validate();
}

let text = '';
for await (const chunk of process.stdin) {
	text += chunk;
}
let valid = 0;
// version 1.1, which kubectl reads: an unquoted `off` is a boolean
for (const document of parseAllDocuments(text, {version: '1.1'})) {
	const object = document.toJS();
	if (object === null) {
		continue;
	}
	try {
		await validate(object);
		valid++;
	}
	catch (error) {
		console.log(`${object.kind} ${object.metadata?.name}: ${error.message}`);
		process.exitCode = 1;
	}
}
console.log(`${valid} valid objects`);
