package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the script with a stub of cf that records its calls. That shows what the script
 * does, and not how a foundation reacts.
 */
@Tag("process")
class ConnectIT {

	private static final String OPEN_SOURCE = "attach-autoscaling-policy";

	private static final String TANZU = "configure-autoscaling";

	private static final String STUB = """
			#!/bin/sh
			echo "$*" >>"$0.calls"
			case $1 in
			target) echo "$STUB_TARGET"; [ "$STUB_TARGET" ] ;;
			app) [ "$2" != "$STUB_MISSING" ] ;;
			plugins) echo "$STUB_PLUGIN" ;;
			*) [ "$1" != "$STUB_REFUSED" ] ;;
			esac
			""";

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void install() throws IOException {
		Path cf = this.folder.resolve("cf");
		Files.writeString(cf, STUB);
		assertThat(cf.toFile().setExecutable(true)).isTrue();
	}

	@Test
	void addsNetworkPoliciesAndAttachesAutoscalingPolicies() throws Exception {
		Run run = connect(Map.of("STUB_PLUGIN", OPEN_SOURCE));
		assertThat(run.exitCode()).isZero();
		assertThat(changes()).containsExactly(
				"add-network-policy calculator-gateway calculator-add --protocol tcp --port 8080",
				"add-network-policy calculator-gateway calculator-sub --protocol tcp --port 8080",
				"add-network-policy calculator-gateway calculator-mul --protocol tcp --port 8080",
				"add-network-policy calculator-gateway calculator-div --protocol tcp --port 8080",
				"attach-autoscaling-policy calculator-add deploy/cloud-foundry/policies/operator.json",
				"attach-autoscaling-policy calculator-sub deploy/cloud-foundry/policies/operator.json",
				"attach-autoscaling-policy calculator-mul deploy/cloud-foundry/policies/operator.json",
				"attach-autoscaling-policy calculator-div deploy/cloud-foundry/policies/operator.json",
				"attach-autoscaling-policy calculator-gateway deploy/cloud-foundry/policies/gateway.json");
		assertThat(run.output()).isEqualTo(changes().stream().map((change) -> "cf " + change).toList());
	}

	@Test
	void policyFilesExist() throws Exception {
		connect(Map.of("STUB_PLUGIN", OPEN_SOURCE));
		connect(Map.of("STUB_PLUGIN", TANZU));
		assertThat(changes()).filteredOn((change) -> change.contains("policies/"))
			.hasSize(10)
			.allSatisfy((change) -> assertThat(Project.HOME.resolve(change.substring(change.lastIndexOf(' ') + 1)))
				.exists());
	}

	@Test
	void tanzuPluginGetsItsOwnCommands() throws Exception {
		assertThat(connect(Map.of("STUB_PLUGIN", TANZU)).exitCode()).isZero();
		assertThat(changes()).contains("enable-autoscaling calculator-add",
				"configure-autoscaling calculator-add deploy/cloud-foundry/policies/operator.yml",
				"configure-autoscaling calculator-gateway deploy/cloud-foundry/policies/gateway.yml");
	}

	@Test
	void secondRunRepeatsTheSameChanges() throws Exception {
		connect(Map.of("STUB_PLUGIN", OPEN_SOURCE));
		List<String> once = changes();
		connect(Map.of("STUB_PLUGIN", OPEN_SOURCE));
		assertThat(changes()).hasSize(2 * once.size()).containsSubsequence(once).endsWith(once.toArray(String[]::new));
	}

	@Test
	void dryRunPrintsTheSameAndChangesNothing() throws Exception {
		Run real = connect(Map.of("STUB_PLUGIN", OPEN_SOURCE));
		Files.delete(this.folder.resolve("cf.calls"));
		Run dry = connect(Map.of("STUB_PLUGIN", OPEN_SOURCE), "--dry-run");
		assertThat(dry).isEqualTo(real);
		assertThat(changes()).isEmpty();
	}

	@Test
	void usesThePrefixOfTheGivenVarsFile() throws Exception {
		Path vars = Files.writeString(this.folder.resolve("vars.yml"),
				"domain: example.com\nprefix: \"mine\" # a comment\n");
		connect(Map.of("STUB_PLUGIN", OPEN_SOURCE), vars.toString());
		assertThat(changes()).contains("add-network-policy mine-gateway mine-add --protocol tcp --port 8080");
	}

	@Test
	void rejectsAVarsFileWithoutPrefix() throws Exception {
		Path vars = Files.writeString(this.folder.resolve("vars.yml"), "domain: example.com\n");
		assertRejected(connect(Map.of(), vars.toString()),
				"connect: " + vars + " has no prefix for the names of the apps");
		assertRejected(connect(Map.of(), "nowhere.yml"), "connect: missing file nowhere.yml");
	}

	@Test
	void rejectsAMissingLoginOrSpace() throws Exception {
		assertRejected(connect(Map.of("STUB_TARGET", "")), "connect: cf is not logged in; run cf login");
		assertRejected(connect(Map.of("STUB_TARGET", "No org or space targeted")),
				"connect: cf has no target space; run cf target -o ORG -s SPACE");
	}

	@Test
	void namesAnAppThatIsMissing() throws Exception {
		assertRejected(connect(Map.of("STUB_MISSING", "calculator-mul")),
				"connect: the app calculator-mul does not exist; run cf push first and check its output");
	}

	@Test
	void withoutAutoscalerPluginOnlyNetworkPoliciesAreAdded() throws Exception {
		Run run = connect(Map.of());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(changes()).hasSize(4);
		assertThat(run.errors()).singleElement()
			.asString()
			.contains("network policies are in place, but autoscaling is not", "cf install-plugin");
	}

	@Test
	void namesTheCommandThatFails() throws Exception {
		Run run = connect(Map.of("STUB_PLUGIN", OPEN_SOURCE, "STUB_REFUSED", OPEN_SOURCE));
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.errors()).containsExactly("connect: failed: cf attach-autoscaling-policy calculator-add "
				+ "deploy/cloud-foundry/policies/operator.json; earlier commands succeeded, and connect can be run again");
	}

	private void assertRejected(Run run, String message) throws IOException {
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.errors()).containsExactly(message);
		assertThat(changes()).isEmpty();
	}

	private List<String> changes() throws IOException {
		Path calls = this.folder.resolve("cf.calls");
		return !Files.exists(calls) ? List.of()
				: Files.readAllLines(calls)
					.stream()
					.filter((call) -> !call.matches("(target|plugins|app .*)"))
					.toList();
	}

	private record Run(int exitCode, List<String> output, List<String> errors) {
	}

	private Run connect(Map<String, String> stub, String... arguments) throws Exception {
		ProcessBuilder builder = new ProcessBuilder("deploy/cloud-foundry/connect").directory(Project.HOME.toFile());
		builder.command().addAll(List.of(arguments));
		builder.environment()
			.putAll(Map.of("PATH", this.folder + ":/usr/bin:/bin", "STUB_TARGET", "space: test", "STUB_MISSING", "",
					"STUB_PLUGIN", "", "STUB_REFUSED", ""));
		builder.environment().putAll(stub);
		Process process = builder.start();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		return new Run(process.exitValue(), lines(process.getInputStream().readAllBytes()),
				lines(process.getErrorStream().readAllBytes()));
	}

	private static List<String> lines(byte[] text) {
		return new String(text).lines().toList();
	}

}
