// Sound inside the hidden page: microphones and loudspeakers by their names, the ring, the level while a person tries.
// A device's id is made anew for every run of the page, so the program knows devices by name alone.
'use strict';

const sound = (() => {
	const chosen = { microphone: '', speaker: '', ringer: '' };
	const wishes = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

	// [{id, name, input, chosen_by_system}], names made distinct by a number
	async function devices() {
		// Names are told only to whom the microphone was opened once.
		const isNameless = d => d.kind === 'audioinput' && !d.label;
		if ((await navigator.mediaDevices.enumerateDevices()).some(isNameless)) {
			letGo(await navigator.mediaDevices.getUserMedia({ audio: true, video: false }));
		}
		const all = (await navigator.mediaDevices.enumerateDevices()).filter(d => d.kind !== 'videoinput' && d.label);
		const seen = {};
		const found = [];
		for (const d of all) {
			if (d.deviceId === 'default' || d.deviceId === 'communications') continue;
			const input = d.kind === 'audioinput';
			const times = (seen[input + d.label] = (seen[input + d.label] || 0) + 1);
			const system = all.find(o => o.kind === d.kind && o.deviceId === 'default');
			found.push({
				id: d.deviceId,
				name: times > 1 ? `${d.label} (${times})` : d.label,
				input,
				chosen_by_system: Boolean(system && (system.groupId === d.groupId || system.label.endsWith(d.label))),
			});
		}
		return found;
	}

	async function idOf(name, input) {
		if (!name) return ''; // the system's own
		const device = (await devices()).find(d => d.name === name && d.input === input);
		return device ? device.id : '';
	}

	async function microphone() {
		const id = await idOf(chosen.microphone, true);
		return navigator.mediaDevices.getUserMedia({ audio: id ? { ...wishes, deviceId: { exact: id } } : wishes, video: false });
	}

	function letGo(stream) {
		if (stream) stream.getTracks().forEach(track => track.stop());
	}

	async function sendTo(player, name) {
		try {
			await player.setSinkId(await idOf(name, false));
		} catch (error) {
			console.warn(`loudspeaker not taken: ${error.name}`);
		}
	}

	// Two tones, two seconds of six: nothing has to be loaded for it.
	let ringing = null;
	async function ring(isOnce) {
		if (ringing) return;
		const context = (ringing = new AudioContext());
		if (chosen.ringer || chosen.speaker) await sendTo(context, chosen.ringer || chosen.speaker);
		const volume = context.createGain();
		volume.gain.value = 0;
		volume.connect(context.destination);
		for (const pitch of [440, 480]) {
			const tone = context.createOscillator();
			tone.frequency.value = pitch;
			tone.connect(volume);
			tone.start();
		}
		const rounds = isOnce ? 1 : 20;
		for (let round = 0; round < rounds; round += 1) {
			volume.gain.setTargetAtTime(0.2, context.currentTime + 6 * round, 0.02);
			volume.gain.setTargetAtTime(0, context.currentTime + 6 * round + 2, 0.02);
		}
		if (isOnce) setTimeout(() => ringing === context && quiet(), 2500);
	}
	function quiet() {
		if (ringing) ringing.close();
		ringing = null;
	}

	let trial = null;
	async function listen(isOn, level) {
		if (trial) {
			clearInterval(trial.timer);
			trial.context.close();
			letGo(trial.stream);
			trial = null;
		}
		if (!isOn) return;
		const stream = await microphone();
		const context = new AudioContext();
		const analyser = context.createAnalyser();
		const wave = new Float32Array(analyser.fftSize);
		context.createMediaStreamSource(stream).connect(analyser);
		const timer = setInterval(() => {
			analyser.getFloatTimeDomainData(wave);
			level(Math.sqrt(wave.reduce((sum, at) => sum + at * at, 0) / wave.length));
		}, 100);
		trial = { stream, context, timer };
	}

	return { chosen, devices, microphone, letGo, sendTo, ring, quiet, listen };
})();
