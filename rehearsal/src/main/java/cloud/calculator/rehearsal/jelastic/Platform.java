package cloud.calculator.rehearsal.jelastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.testcontainers.containers.Container.ExecResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does with real nodes what the platform does when it follows a manifest. It knows only
 * what the manifests use, and refuses everything else.
 */
final class Platform {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** What the platform says when a command fails on a node. */
	private static final int FAILED = 4109;

	private static final Set<String> DEPLOYMENT = Set.of("nodeGroup", "fileUrl", "fileName", "context", "isSequential",
			"delay");

	private final Environment environment;

	private final Pause pause;

	private final List<String> recorded = new ArrayList<>();

	Platform(Environment environment, Pause pause) {
		this.environment = environment;
		this.pause = pause;
	}

	/** What was asked for and not done, since there is nobody here who does it. */
	List<String> recorded() {
		return this.recorded;
	}

	/**
	 * Follows a manifest.
	 * @param steps its steps
	 * @throws IllegalStateException with what the console would show if a step fails
	 */
	void follow(List<Step> steps) throws InterruptedException {
		for (Step step : steps) {
			JsonNode response = follow(step);
			if (response.path("result").asInt() != 0) {
				throw new IllegalStateException(response.path("message").path("en").asString(response.toString()));
			}
		}
	}

	/**
	 * Takes one step.
	 * @param step the step
	 * @return the response, whose {@code result} is 0 if all went well
	 */
	JsonNode follow(Step step) throws InterruptedException {
		if (step instanceof Step.Script script) {
			return new ScriptRunner(this::call).run(script.text(), script.parameters());
		}
		Step.ApiCall call = (Step.ApiCall) step;
		if (!call.method().equals("env.control.DeployApp")) {
			throw new IllegalArgumentException("The method %s is not known".formatted(call.method()));
		}
		return deploy(call.parameters());
	}

	private JsonNode call(String method, JsonNode arguments) {
		return switch (method) {
			case "env.control.ExecCmdByGroup" -> execute(arguments.path(2).asString(),
					JSON.readTree(arguments.path(3).asString()).path(0).path("command").asString());
			case "env.trigger.AddTrigger" -> record(arguments.path(2));
			default -> throw new IllegalArgumentException("The method %s is not known".formatted(method));
		};
	}

	private JsonNode execute(String group, String command) {
		ArrayNode responses = JSON.createArrayNode();
		int result = 0;
		for (TomcatNode node : this.environment.group(group)) {
			ExecResult executed = node.run(command);
			int code = (executed.getExitCode() == 0) ? 0 : FAILED;
			// the console's log
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
		this.recorded.add("trigger %s: %s, %s %s %d %% for %d minutes".formatted(trigger.path("name").asString(),
				action.path("type").asString(), trigger.path("condition").path("resourceType").asString(),
				trigger.path("condition").path("type").asString(), trigger.path("condition").path("value").asInt(),
				trigger.path("period").asInt()));
		return response(0);
	}

	private JsonNode deploy(Map<String, Object> parameters) throws InterruptedException {
		if (!DEPLOYMENT.equals(parameters.keySet()) || !"ROOT".equals(parameters.get("context"))
				|| !Boolean.TRUE.equals(parameters.get("isSequential"))) {
			throw new IllegalArgumentException("Such a deployment is not known: " + parameters);
		}
		List<TomcatNode> group = this.environment.group(String.valueOf(parameters.get("nodeGroup")));
		for (TomcatNode node : group) {
			if (!node.deploy(String.valueOf(parameters.get("fileUrl")))) {
				return response(FAILED);
			}
			if (node != group.get(group.size() - 1)) {
				this.pause.after(node, Integer.parseInt(String.valueOf(parameters.get("delay"))));
			}
		}
		return response(0);
	}

	private static ObjectNode response(int result) {
		return JSON.createObjectNode().put("result", result);
	}

}
