package cloud.calculator.rehearsal.jelastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cloud.calculator.rehearsal.jelastic.manifest.Step;
import org.testcontainers.containers.Container.ExecResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Executes the steps of a manifest on the nodes of an environment, as the platform would.
 * It supports what the manifests use and rejects everything else.
 */
final class PlatformSimulator {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** The platform's result code for a command that fails on a node. */
	private static final int COMMAND_FAILED = 4109;

	private static final Set<String> DEPLOYMENT_PARAMETERS = Set.of("nodeGroup", "fileUrl", "fileName", "context",
			"isSequential", "delay");

	private final Environment environment;

	private final DeploymentDelay delay;

	private final List<String> notSimulated = new ArrayList<>();

	PlatformSimulator(Environment environment, DeploymentDelay delay) {
		this.environment = environment;
		this.delay = delay;
	}

	/** The requested actions that were only recorded. */
	List<String> notSimulated() {
		return this.notSimulated;
	}

	/**
	 * Executes steps, up to the first that fails.
	 * @param steps the steps
	 * @throws IllegalStateException with the console's error message if a step fails
	 */
	void execute(List<Step> steps) throws InterruptedException {
		for (Step step : steps) {
			JsonNode response = execute(step);
			if (response.path("result").asInt() != 0) {
				throw new IllegalStateException(response.path("message").path("en").asString(response.toString()));
			}
		}
	}

	/**
	 * Executes a step.
	 * @param step the step
	 * @return the response, whose {@code result} is 0 on success
	 */
	JsonNode execute(Step step) throws InterruptedException {
		if (step instanceof Step.Script script) {
			return new ScriptRunner(this::call).run(script.text(), script.parameters());
		}
		Step.ApiCall call = (Step.ApiCall) step;
		if (!call.method().equals("env.control.DeployApp")) {
			throw new IllegalArgumentException("Unsupported method %s".formatted(call.method()));
		}
		return deploy(call.parameters());
	}

	private JsonNode call(String method, JsonNode arguments) {
		return switch (method) {
			case "env.control.ExecCmdByGroup" -> runOnNodes(arguments.path(2).asString(),
					JSON.readTree(arguments.path(3).asString()).path(0).path("command").asString());
			case "env.trigger.AddTrigger" -> record(arguments.path(2));
			default -> throw new IllegalArgumentException("Unsupported method %s".formatted(method));
		};
	}

	private JsonNode runOnNodes(String group, String command) {
		ArrayNode responses = JSON.createArrayNode();
		int result = 0;
		for (TomcatNode node : this.environment.nodes(group)) {
			ExecResult executed = node.run(command);
			int code = (executed.getExitCode() == 0) ? 0 : COMMAND_FAILED;
			// the platform writes it to the console's log
			System.out.print(executed.getStderr());
			responses.addObject()
				.put("result", code)
				.put("out", executed.getStdout())
				.put("errOut", executed.getStderr());
			result = Math.max(result, code);
		}
		return response(result).set("responses", responses);
	}

	private JsonNode record(JsonNode trigger) {
		JsonNode action = trigger.path("actions").path(0);
		this.notSimulated.add("trigger %s: %s, %s %s %d %% for %d minutes".formatted(trigger.path("name").asString(),
				action.path("type").asString(), trigger.path("condition").path("resourceType").asString(),
				trigger.path("condition").path("type").asString(), trigger.path("condition").path("value").asInt(),
				trigger.path("period").asInt()));
		return response(0);
	}

	private JsonNode deploy(Map<String, Object> parameters) throws InterruptedException {
		if (!DEPLOYMENT_PARAMETERS.equals(parameters.keySet()) || !"ROOT".equals(parameters.get("context"))
				|| !Boolean.TRUE.equals(parameters.get("isSequential"))) {
			throw new IllegalArgumentException("Unsupported parameters of a deployment: " + parameters);
		}
		List<TomcatNode> nodes = this.environment.nodes(String.valueOf(parameters.get("nodeGroup")));
		for (TomcatNode node : nodes) {
			if (!node.deploy(String.valueOf(parameters.get("fileUrl")))) {
				return response(COMMAND_FAILED);
			}
			if (node != nodes.get(nodes.size() - 1)) {
				this.delay.await(node, Integer.parseInt(String.valueOf(parameters.get("delay"))));
			}
		}
		return response(0);
	}

	private static ObjectNode response(int result) {
		return JSON.createObjectNode().put("result", result);
	}

}
