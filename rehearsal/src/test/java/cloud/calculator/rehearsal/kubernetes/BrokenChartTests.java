package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule finds the mistake that it is for.
 */
class BrokenChartTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					operators.yaml | clusterIP: None       | type: ClusterIP         | Service calculator-add is not headless: the gateway would see one address for all pods
					operators.yaml | targetPort: http      | targetPort: web         | Service calculator-add: its target port web is not a port of its pods
					operators.yaml | port: 8080, targetPort| port: 80, targetPort    | The gateway calls http://calculator-add:8080, but no Service has this name and port
					operators.yaml | minReadySeconds: {{ $drainSeconds }} | minReadySeconds: 0 | Deployment calculator-add: an update removes the old pod after 0 s, but the new one is known after up to 33 s
					operators.yaml | add $drainSeconds 25  | add $drainSeconds 5     | Deployment calculator-add: preStop and shutdown take up to 47 s, but the grace period is 40 s
					operators.yaml | maxUnavailable: 0     | maxUnavailable: 1       | Deployment calculator-add: an update stops a pod before its replacement is ready
					operators.yaml | "values" $.Values.operators | "values" (dict "cpu" "50m" "memory" "64Mi") | Deployment calculator-add: the memory limit is 64Mi, but the service needs 192Mi
					_pod.tpl       | preStop: {sleep: {seconds: {{ .drainSeconds }}}} | {} | Deployment calculator-add: preStop keeps a removed pod working for 0 s, but its address is used for up to 33 s
					_pod.tpl       | path: /livez          | path: /health           | Deployment calculator-add: the livenessProbe requests /health, which the services do not answer
					_pod.tpl       | path: /livez, port: http | path: /livez, port: web | Deployment calculator-add: the livenessProbe uses the port web, which the container does not have
					_pod.tpl       | readOnlyRootFilesystem: true | readOnlyRootFilesystem: false | Deployment calculator-add: securityContext.readOnlyRootFilesystem is missing or insecure
					_pod.tpl       | seccompProfile        | seccompProfil           | Deployment calculator-add: The field `seccompProfil` in the JSON string is not defined in the `V1PodSecurityContext` properties
					_pod.tpl       | limits: {memory       | limits: {cpu: '1', memory | Deployment calculator-add: a CPU limit multiplies the time of a start
					_helpers.tpl   | name: {{ .root.Release.Name }}-{{ .component }} | name: x-{{ .component }} | The gateway calls http://calculator-add:8080, but no Service has this name and port
					pdb.yaml       | dict "root" $ "component" . | dict "root" $ "component" "adds" | PodDisruptionBudget calculator-adds: the selector does not match the pods of one Deployment
					pdb.yaml       | kind: PodDisruptionBudget | kind: PodBudget      | PodBudget calculator-add: unknown kind in policy/v1
					""")
	void mistakeInATemplateIsFound(String file, String right, String wrong, String violation) throws IOException {
		HelmChart chart = HelmChart.OURS.copyTo(this.folder);
		replace(this.folder.resolve("templates").resolve(file), right, wrong);
		assertThat(chart.render("").violations()).contains(violation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"additionalProperties": false, | "additionalProperties": true, | values accept unknown names
			"$ref": "#/definitions/cpu"    | "type": "string"               | gateway.cpu accepts any text
			""")
	void missingConstraintInTheSchemaIsFound(String right, String wrong, String violation) throws IOException {
		HelmChart chart = HelmChart.OURS.copyTo(this.folder);
		replace(this.folder.resolve("values.schema.json"), right, wrong);
		assertThat(ValuesSchema.of(chart).violations()).contains(violation);
	}

	@Test
	void schemaChecksEveryValue() {
		assertThat(ValuesSchema.of(HelmChart.OURS).violations()).isEmpty();
	}

	private static void replace(Path file, String right, String wrong) throws IOException {
		String text = Files.readString(file);
		assertThat(text).contains(right);
		Files.writeString(file, text.replace(right, wrong));
	}

}
