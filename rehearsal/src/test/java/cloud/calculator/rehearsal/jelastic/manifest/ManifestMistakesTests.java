package cloud.calculator.rehearsal.jelastic.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ManifestMistakesTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					manifest.jps    | skipNodeEmails:     | skipEmails:         | Unknown key skipEmails
					manifest.jps    | fixedCloudlets: 1   | fixed: 1            | Unknown key fixed
					manifest.jps    | min: 1              | minimum: 1          | Unknown key minimum
					shared.jps      | params:             | parameters:         | Unknown key parameters
					shared.jps      | actions:            | action:             | Unknown key action
					manifest.jps    | settings.engine     | settings.java       | Unknown placeholder ${settings.java}
					manifest.jps    | globals.secret      | globals.password    | Unknown placeholder ${globals.password}
					manifest.jps    | env.url             | env.address         | Unknown placeholder ${env.address}
					shared.jps      | settings.most       | settings.maximum    | Unknown placeholder ${settings.maximum}
					shared.jps      | this.war            | this.url            | Unknown placeholder ${this.url}
					text/success.md | settings.most       | settings.maximum    | Unknown placeholder ${settings.maximum}
					manifest.jps    | {group: add, war    | {group: plus, war   | Unknown group plus
					update.jps      | {group: add, war    | {group: plus, war   | Unknown group plus
					shared.jps      | group: cp, program  | group: web, program | Unknown group web
					manifest.jps    | - smokeTest         | - smoke-test        | Unknown action smoke-test
					shared.jps      | '- scaleGroup:'     | '- scale-out:'      | Unknown action scale-out
					shared.jps      | deployWar           | deploy              | The action name deploy is reserved by the platform
					shared.jps      | '- api:'            | '- cmd [cp]:'       | Unknown action cmd [cp]
					manifest.jps    | images/logo.png     | images/logo.gif     | Missing file images/logo.gif
					manifest.jps    | success.fr.md       | success.de.md       | Missing file text/success.de.md
					shared.jps      | scripts/run.js      | scripts/start.js    | Missing file scripts/start.js
					scripts/run.js  | ${baseUrl}          | ${base}             | Unknown placeholder ${base}
					shared.jps      | ready.sh            | steady.sh           | Missing file steady.sh
					manifest.jps    | shared.jps          | common.jps          | Missing file common.jps
					manifest.jps    | XMX_DEF_PERCENT     | XMX.PERCENT         | Invalid name of a variable: XMX.PERCENT
					manifest.jps    | nodeGroup: add      | nodeGroup: the add  | Invalid name of a group: the add
					manifest.jps    | fr: text/success    | de: text/success    | The success page needs en and fr
					update.jps      | 'fr: \"Déploie'     | 'de: \"Déploie'     | The short description needs en and fr
					update.jps      | 'fr: \"Passerelle'  | 'de: \"Passerelle'  | gatewayWar needs en and fr
					""")
	void mistakesAreRejected(String file, String right, String wrong, String message) throws IOException {
		copy();
		String text = Files.readString(this.folder.resolve(file));
		assertThat(text).contains(right);
		Files.writeString(this.folder.resolve(file), text.replace(right, wrong));
		String manifest = file.equals("update.jps") ? file : "manifest.jps";
		assertThatIllegalArgumentException().isThrownBy(() -> JelasticManifest.read(this.folder, manifest, Map.of()))
			.withMessage(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gatewayWar", "operatorWar", "engine" })
	void missingRequiredSettingIsRejected(String setting) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> JelasticManifest.read(ImportedManifests.DIRECTORY, "manifest.jps", Map.of(setting, "")))
			.withMessage("The setting %s is required".formatted(setting));
	}

	private void copy() throws IOException {
		try (Stream<Path> files = Files.walk(ImportedManifests.DIRECTORY)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = this.folder.resolve(ImportedManifests.DIRECTORY.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

}
