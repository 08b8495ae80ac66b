package cloud.calculator.rehearsal.jelastic;

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

class MistakesTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			manifest.jps    | skipNodeEmails:     | skipEmails:         | The key skipEmails is not known
			manifest.jps    | fixedCloudlets: 1   | fixed: 1            | The key fixed is not known
			manifest.jps    | min: 1              | minimum: 1          | The key minimum is not known
			shared.jps      | params:             | parameters:         | The key parameters is not known
			shared.jps      | actions:            | action:             | The key action is not known
			manifest.jps    | settings.engine     | settings.java       | Nothing stands for ${settings.java}
			manifest.jps    | globals.secret      | globals.password    | Nothing stands for ${globals.password}
			manifest.jps    | env.url             | env.address         | Nothing stands for ${env.address}
			shared.jps      | settings.most       | settings.maximum    | Nothing stands for ${settings.maximum}
			shared.jps      | this.war            | this.url            | Nothing stands for ${this.url}
			text/success.md | settings.most       | settings.maximum    | Nothing stands for ${settings.maximum}
			manifest.jps    | {group: add, war    | {group: plus, war   | There is no group plus
			update.jps      | {group: add, war    | {group: plus, war   | There is no group plus
			shared.jps      | group: cp, program  | group: web, program | There is no group web
			manifest.jps    | - smokeTest         | - smoke-test        | There is no action smoke-test
			shared.jps      | '- scaleGroup:'     | '- scale-out:'      | There is no action scale-out
			shared.jps      | deployWar           | deploy              | The action deploy is the platform's own
			shared.jps      | '- api:'            | '- cmd [cp]:'       | There is no action cmd [cp]
			manifest.jps    | images/logo.png     | images/logo.gif     | There is no file images/logo.gif
			manifest.jps    | success.fr.md       | success.de.md       | There is no file text/success.de.md
			shared.jps      | scripts/run.js      | scripts/start.js    | There is no file scripts/start.js
			scripts/run.js  | ${baseUrl}          | ${base}             | Nothing stands for ${base}
			shared.jps      | ready.sh            | steady.sh           | There is no file steady.sh
			manifest.jps    | shared.jps          | common.jps          | There is no file common.jps
			manifest.jps    | XMX_DEF_PERCENT     | XMX.PERCENT         | XMX.PERCENT is no name for a variable
			manifest.jps    | nodeGroup: add      | nodeGroup: the add  | the add is no name for a group
			manifest.jps    | fr: text/success    | de: text/success    | The success page needs en and fr
			update.jps      | 'fr: \"De nouveaux' | 'de: \"De nouveaux' | The short description needs en and fr
			update.jps      | 'fr: \"Passerelle'  | 'de: \"Passerelle'  | gatewayWar needs en and fr
			""")
	void whatThePlatformWouldRefusePassOverOrLeaveAsItIsIsSaid(String file, String right, String wrong, String message)
			throws IOException {
		copy();
		String text = Files.readString(this.folder.resolve(file));
		assertThat(text).contains(right);
		Files.writeString(this.folder.resolve(file), text.replace(right, wrong));
		String manifest = file.equals("update.jps") ? file : "manifest.jps";
		assertThatIllegalArgumentException().isThrownBy(() -> Manifest.read(this.folder, manifest, Map.of()))
			.withMessage(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gatewayWar", "operatorWar", "engine" })
	void whatIsNeededIsAskedFor(String setting) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Manifest.read(Imported.FOLDER, "manifest.jps", Map.of(setting, "")))
			.withMessage("The setting %s is required".formatted(setting));
	}

	private void copy() throws IOException {
		try (Stream<Path> files = Files.walk(Imported.FOLDER)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = this.folder.resolve(Imported.FOLDER.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

}
