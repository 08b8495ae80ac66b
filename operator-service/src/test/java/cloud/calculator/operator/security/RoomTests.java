package cloud.calculator.operator.security;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoomTests {

	private final Room room = new Room(1000);

	@Test
	void oneMayTakeHalfOfWhatIsLeft() {
		assertThat(this.room.tryTake(501)).isFalse();
		assertThat(this.room.tryTake(500)).isTrue();
		assertThat(this.room.tryTake(251)).isFalse();
		assertThat(this.room.tryTake(250)).isTrue();
	}

	@Test
	void whatIsGivenBackIsThereForOthers() {
		assertThat(this.room.tryTake(500)).isTrue();
		this.room.giveBack(500);
		assertThat(this.room.tryTake(500)).isTrue();
	}

}
